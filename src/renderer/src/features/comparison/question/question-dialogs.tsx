import { useState } from 'react';
import { Autocomplete, Checkbox, CheckboxGroup, Label, Menu, MenuItem, useFilter } from 'react-aria-components';
import type { ClaimId, QuestionId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { suggestWording } from '#core/words/comparison/suggest-wording.ts';
import { createQuestion } from '#renderer/commands/questions/create-question.ts';
import { mergeQuestions } from '#renderer/commands/questions/merge-questions.ts';
import { splitQuestion } from '#renderer/commands/questions/split-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { SearchInput } from '#renderer/ui/search-input.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { WordingForm } from './wording-form.tsx';
import fields from '#renderer/ui/field.module.css';
import styles from './question-dialogs.module.css';

/** The dialog that is open: for a new question, or to merge or split one. */
export type QuestionDialog = { readonly what: 'new' } | { readonly what: 'merge' | 'split'; readonly id: QuestionId };

interface QuestionDialogsProps {
  readonly dialog: QuestionDialog;
  readonly comparison: Comparison;
  /** Called with the question that is new, or that the other one became a part of. */
  readonly onDone: (id: QuestionId) => void;
  readonly onClose: () => void;
}

/** Shows the dialog that makes a new question, merges two or splits one. */
export function QuestionDialogs({ dialog, comparison, onDone, onClose }: QuestionDialogsProps) {
  const { run } = useSession();
  if (dialog.what === 'new') {
    const create = (wording: string) =>
      void run(createQuestion, { wording }).then((id) => {
        if (id) onDone(id);
      });
    return (
      <Dialog title={say('compare.new-question')} open onClose={onClose}>
        <WordingForm action={say('compare.create')} wording="" onDone={create} onClose={onClose} />
      </Dialog>
    );
  }
  const row = comparison.rows.find(({ question }) => question.id === dialog.id);
  if (row === undefined) return null;
  const rest = { row, comparison, onDone, onClose };
  return dialog.what === 'merge' ? <MergeDialog {...rest} /> : <SplitDialog {...rest} />;
}

interface RowDialogProps extends Omit<QuestionDialogsProps, 'dialog'> {
  readonly row: ComparisonRow;
}

function MergeDialog({ row, comparison, onDone, onClose }: RowDialogProps) {
  const runAndSay = useRunWithNotice();
  const { contains } = useFilter({ sensitivity: 'base' });
  const others = comparison.rows.filter((other) => other !== row).map(({ question }) => question);
  const merge = (into: QuestionId) => {
    onClose();
    void runAndSay(
      (run) => run(mergeQuestions, { from: row.question.id, into }),
      () => {
        onDone(into);
        return say('compare.questions-merged');
      },
    );
  };
  return (
    <Dialog title={say('compare.merge-into-which-question')} open onClose={onClose}>
      <p className={styles['about']}>{say('compare.merge-consequence', { wording: row.question.wording })}</p>
      <Autocomplete filter={contains}>
        <SearchInput
          label={say('compare.find-a-question')}
          autoFocus
          placeholder={say('compare.a-few-letters-of-it')}
        />
        <Menu
          aria-label={say('compare.questions-2')}
          items={others}
          className={styles['others'] ?? ''}
          onAction={(id) => merge(id as QuestionId)}
          renderEmptyState={() => (
            <p className={styles['about']}>{say('compare.no-other-question-has-these-letters')}</p>
          )}
        >
          {({ id, wording }) => (
            <MenuItem id={id} textValue={wording} className={fields['option'] ?? ''}>
              {wording}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
      <DialogButtons>
        <Button onPress={onClose}>{say('compare.cancel')}</Button>
      </DialogButtons>
    </Dialog>
  );
}

function SplitDialog({ row, comparison, onDone, onClose }: RowDialogProps) {
  const runAndSay = useRunWithNotice();
  const [chosen, setChosen] = useState<readonly ClaimId[]>([]);
  const claims = row.answers.flatMap((answer) => answer.claims);
  const first = claims.find(({ id }) => id === chosen[0]);
  const suggested = first === undefined ? '' : suggestWording(first, words);
  const split = (wording: string) =>
    void runAndSay(
      (run) => run(splitQuestion, { id: row.question.id, claimIds: chosen, wording }),
      (id) => {
        if (!id) return null;
        onDone(id);
        return say('compare.question-split');
      },
    );
  return (
    <Dialog title={say('compare.split-title', { wording: row.question.wording })} open onClose={onClose} wide>
      <WordingForm
        action={say('compare.split')}
        wording={suggested === row.question.wording ? '' : suggested}
        onDone={split}
        onClose={onClose}
        waits={chosen.length === 0}
      >
        <CheckboxGroup
          className={styles['claims'] ?? ''}
          value={[...chosen]}
          onChange={(ids) => setChosen(ids as ClaimId[])}
        >
          <Label className={styles['about'] ?? ''}>{say('compare.claims-that-answer-another-question')}</Label>
          {claims.map((claim) => (
            <Checkbox key={claim.id} value={claim.id} className={styles['claim'] ?? ''}>
              <TickBox />
              <span>
                <q>{claim.quote}</q>
                <small>{nameOf(comparison.context.names, claim.reportId, words)}</small>
              </span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      </WordingForm>
    </Dialog>
  );
}
