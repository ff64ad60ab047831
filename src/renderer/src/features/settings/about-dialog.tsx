import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { AboutList } from './about-list.tsx';

/** About this installation, from anywhere. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say('about.title')} open onClose={onClose}>
      <AboutList />
      <DialogButtons>
        <Button look="primary" onPress={onClose} autoFocus>
          {say('button.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
