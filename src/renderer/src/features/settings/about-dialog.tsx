import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { AboutList } from './about-list.tsx';

/** About this installation, from anywhere. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="About Crosscheck" open onClose={onClose}>
      <AboutList />
      <DialogButtons>
        <Button look="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
