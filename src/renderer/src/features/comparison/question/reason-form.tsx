import { useState, type KeyboardEvent } from 'react';
import { Form, Label, TextArea, TextField } from 'react-aria-components';
import { VERDICTS, type Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';
import styles from './question-panel.module.css';

interface ReasonFormProps {
  readonly act: 'overridden' | 'left open';
  readonly proposed: Verdict;
  readonly onDone: (verdict: Verdict, memo: string) => void;
  readonly onClose: () => void;
}

/** Asks for another verdict and its reason, or for the reason to leave the question open. An override needs its reason. */
export function ReasonForm({ act, proposed, onDone, onClose }: ReasonFormProps) {
  const others = VERDICTS.filter((verdict) => verdict !== proposed && verdict !== 'not mentioned');
  const [verdict, setVerdict] = useState<Verdict>(others[0] ?? proposed);
  const [memo, setMemo] = useState('');
  const overrides = act === 'overridden';
  return (
    <Form
      className={styles['reason'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (!overrides || memo.trim() !== '') onDone(verdict, memo.trim());
      }}
    >
      {overrides ? (
        <ChoiceInput
          label={say('compare.your-verdict')}
          value={verdict}
          options={others.map((id) => ({ id, text: verdictName(id, words) }))}
          onChoose={(id) => setVerdict(id as Verdict)}
        />
      ) : null}
      <TextField className={fields['field'] ?? ''} value={memo} onChange={setMemo} autoFocus>
        <Label className={fields['label'] ?? ''}>
          {overrides ? say('compare.memo-why-needed') : say('compare.memo-what-is-missing')}
        </Label>
        <TextArea
          className={`${fields['input']} ${fields['area']}`}
          dir="auto"
          rows={3}
          onKeyDown={(event) => onMemoKey(event, onClose)}
        />
      </TextField>
      <div className={styles['buttons']}>
        <Button look="primary" type="submit" isDisabled={overrides && memo.trim() === ''}>
          {overrides ? say('compare.override') : say('compare.leave-open')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {say('compare.cancel')}
        </Button>
        <Kbd>{keyWords('CmdOrCtrl+Return')}</Kbd>
      </div>
    </Form>
  );
}

/** Sends the form with Ctrl and Enter and closes it with Escape, which would otherwise lead back to the grid. */
function onMemoKey(event: KeyboardEvent<HTMLTextAreaElement>, onClose: () => void): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  onClose();
}
