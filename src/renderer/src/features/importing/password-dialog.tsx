import { useState } from 'react';
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';

interface PasswordDialogProps {
  readonly name: string;
  /** The last one didn't open it. */
  readonly again: boolean;
  readonly onPassword: (password: string) => void;
  readonly onClose: () => void;
}

/** Asks for the password of a protected file. It is used once and kept nowhere. */
export function PasswordDialog({ name, again, onPassword, onClose }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  return (
    <Dialog title={say('importing.password-title', { name })} open onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '') onPassword(password);
        }}
      >
        <TextField
          className={fields['field'] ?? ''}
          type="password"
          value={password}
          onChange={setPassword}
          autoFocus
          isInvalid={again && password === ''}
        >
          <Label className={fields['label'] ?? ''}>{say('importing.password')}</Label>
          <Input className={fields['input'] ?? ''} autoComplete="off" />
          <Text slot="description" className={fields['hint'] ?? ''}>
            {again ? say('importing.password-again') : say('importing.password-hint')}
          </Text>
        </TextField>
        <DialogButtons>
          <Button onPress={onClose}>{say('importing.leave-out')}</Button>
          <Button look="primary" type="submit" isDisabled={password === ''}>
            {say('button.open')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
