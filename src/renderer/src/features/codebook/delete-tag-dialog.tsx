import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';

interface DeleteTagDialogProps {
  readonly name: string;
  /** The number of claims that lose the tag. */
  readonly claims: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** Asks whether a tag is to be deleted, and says how many claims lose it. */
export function DeleteTagDialog({ name, claims, open, onClose, onDelete }: DeleteTagDialogProps) {
  return (
    <Dialog title={say('tag.delete-question', { name })} open={open} onClose={onClose}>
      <p>{say('tag.delete-effect', { count: claims })}</p>
      <DialogButtons>
        <Button onPress={onClose}>{say('tag.keep')}</Button>
        <Button
          look="danger"
          onPress={() => {
            onClose();
            onDelete();
          }}
        >
          {say('tag.delete-confirmed')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
