import { useState, type ReactNode } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';

interface WordingFormProps {
  /** The label of the button. */
  readonly action: string;
  /** The proposed wording, which can be edited. */
  readonly wording: string;
  readonly onDone: (wording: string) => void;
  readonly onClose: () => void;
  /** Whether other input is missing, without which the form can't be sent. */
  readonly waits?: boolean;
  readonly children?: ReactNode;
}

/** Asks for the wording of a question. The field follows the proposed wording until the analyst types. */
export function WordingForm({ action, wording, onDone, onClose, waits = false, children }: WordingFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? wording;
  const missing = text.trim() === '' || waits;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (missing) return;
        onDone(text.trim());
        onClose();
      }}
    >
      {children}
      <TextField
        className={fields['field'] ?? ''}
        value={text}
        onChange={setTyped}
        autoFocus={children === undefined}
        maxLength={400}
      >
        <Label className={fields['label'] ?? ''}>{say('compare.wording-of-the-question')}</Label>
        <Input className={fields['input'] ?? ''} placeholder={say('compare.how-many-were-killed')} />
      </TextField>
      <DialogButtons>
        <Button onPress={onClose}>{say('compare.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={missing}>
          {action}
        </Button>
      </DialogButtons>
    </Form>
  );
}
