import { useLayoutEffect, useRef, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import type { Question } from '#core/model/question.ts';
import { editQuestion } from '#renderer/commands/questions/edit-question.ts';
import { mergeQuestions } from '#renderer/commands/questions/merge-questions.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './question-cell.module.css';

interface RenameFieldProps {
  readonly question: Question;
  readonly onDone: () => void;
}

/** The field that renames a question in its cell. Enter keeps the new wording, Escape the old one. */
export function RenameField({ question, onDone }: RenameFieldProps) {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
  const [draft, setDraft] = useState(question.wording);
  const field = useRef<HTMLTextAreaElement>(null);
  const over = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const end = (keep: boolean) => {
    if (over.current) return;
    over.current = true;
    onDone();
    const wording = draft.trim();
    if (!keep || wording === '' || wording === question.wording) return;
    void run(editQuestion, { id: question.id, fields: { wording } }).then((twin) => {
      if (twin === null || twin === undefined) return;
      const merge = () =>
        void runAndSay(
          (inOne) => inOne(mergeQuestions, { from: question.id, into: twin }),
          () => say('compare.questions-merged'),
        );
      notify({
        text: say('compare.question-exists', { wording }),
        action: { label: say('compare.merge-into-it'), run: merge },
      });
    });
  };
  return (
    <TextField aria-label={say('compare.wording')} value={draft} onChange={setDraft} onBlur={() => end(true)}>
      <TextArea
        ref={field}
        className={styles['rename'] ?? ''}
        rows={3}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          end(event.key === 'Enter');
        }}
      />
    </TextField>
  );
}
