import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';
import styles from './author-question.module.css';

interface AuthorQuestionProps {
  /** Is called with the name; skipping gives the name for a person without one. */
  readonly onAnswer: (name: string) => void;
}

/** Asks once who is working. The question is part of the page and blocks nothing: work can start without an answer. */
export function AuthorQuestion({ onAnswer }: AuthorQuestionProps) {
  const [name, setName] = useState('');
  return (
    <Form
      className={styles['question'] ?? ''}
      aria-label={say('author.question')}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onAnswer(name.trim());
      }}
    >
      <TextField className={fields['field'] ?? ''} value={name} onChange={setName} maxLength={200}>
        <Label className={fields['label'] ?? ''}>{say('author.question')}</Label>
        <Input className={fields['input'] ?? ''} placeholder={say('author.placeholder')} />
      </TextField>
      <p>{say('author.why')}</p>
      <div className={styles['answers']}>
        <Button type="submit" isDisabled={name.trim() === ''}>
          {say('author.save')}
        </Button>
        <Button look="plain" onPress={() => onAnswer(say('author.unnamed'))}>
          {say('author.skip')}
        </Button>
      </div>
    </Form>
  );
}
