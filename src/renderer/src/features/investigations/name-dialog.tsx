import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';

interface NameDialogProps {
  readonly title: string;
  /** The word on the button. */
  readonly action: string;
  readonly name: string;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of an investigation. */
export function NameDialog({ title, action, name, onDone, onClose }: NameDialogProps) {
  const [text, setText] = useState(name);
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onDone(text.trim());
          onClose();
        }}
      >
        <TextField className={fields['field'] ?? ''} value={text} onChange={setText} autoFocus maxLength={200}>
          <Label className={fields['label'] ?? ''}>{say('home.name')}</Label>
          <Input className={fields['input'] ?? ''} placeholder={say('home.name-hint')} />
        </TextField>
        <DialogButtons>
          <Button onPress={onClose}>{say('button.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={text.trim() === ''}>
            {action}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
