import { useLayoutEffect, useRef, useState } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { CREDIBILITIES, CREDIBILITY_WORDS, type Credibility } from '#core/model/admiralty.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { answerQuestion } from '#renderer/commands/claims/answer-question.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import type { Run } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useRunAndSay } from '#renderer/commands/use-run-and-say.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { NewQuestionField } from './new-question-field.tsx';
import styles from './claims-screen.module.css';

/** What is asked for at the moment, if anything. */
export type BulkAction = 'tag' | 'untag' | 'question' | 'new question' | 'credibility' | null;

interface BulkBarProps {
  readonly selected: ReadonlySet<ClaimId>;
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly action: BulkAction;
  readonly onAction: (action: BulkAction) => void;
  readonly onClear: () => void;
  /** Gives the focus back to the table. */
  readonly onBack: () => void;
}

/** What can be done to all selected claims at once. */
export function BulkBar({ selected, tags, questions, action, onAction, onClear, onBack }: BulkBarProps) {
  const runAndSay = useRunAndSay();
  const [busy, setBusy] = useState(false);
  const ids = [...selected];
  const many = `${ids.length} ${ids.length === 1 ? 'claim' : 'claims'}`;
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (action !== null) bar.current?.querySelector('input')?.focus();
  }, [action]);

  const cancel = () => {
    onAction(null);
    onBack();
  };
  const act = async (what: string, work: (run: Run) => Promise<unknown>) => {
    onAction(null);
    onBack();
    setBusy(true);
    await runAndSay(work, () => `${what}: ${many}.`);
    setBusy(false);
  };
  const tagField = (label: string, on: boolean) => (
    <ComboInput
      label={label}
      labelHidden
      placeholder={`${label}…`}
      value=""
      openOnFocus
      onCancel={cancel}
      options={tags.map(({ id, name }) => ({ id, text: name }))}
      onChoose={(id) =>
        void act(on ? 'Tagged' : 'Untagged', (run) =>
          run(tagClaims, { ids, add: on ? [id as Tag['id']] : [], remove: on ? [] : [id as Tag['id']] }),
        )
      }
      onType={(name) => {
        if (on)
          void act('Tagged', async (run) => {
            const id = await run(createTag, { name });
            if (id !== undefined) await run(tagClaims, { ids, add: [id], remove: [] });
          });
      }}
      className={styles['bulkField'] ?? ''}
    />
  );
  return (
    <div ref={bar} className={styles['bulk']} role="toolbar" aria-label={`${many} selected`} aria-busy={busy}>
      <b>{ids.length} selected</b>
      {action === 'tag' ? (
        tagField('Tag', true)
      ) : action === 'untag' ? (
        tagField('Take off a tag', false)
      ) : action === 'question' ? (
        <ComboInput
          label="Question"
          labelHidden
          placeholder="Question…"
          value=""
          openOnFocus
          onCancel={cancel}
          options={questions.map(({ id, wording }) => ({ id, text: wording }))}
          onChoose={(id) =>
            void act('Question added', (run) =>
              run(answerQuestion, { ids, wording: questions.find((each) => each.id === id)?.wording ?? '' }),
            )
          }
          onType={(wording) => void act('Question added', (run) => run(answerQuestion, { ids, wording }))}
          className={styles['bulkField'] ?? ''}
        />
      ) : action === 'credibility' ? (
        <ComboInput
          label="Credibility"
          labelHidden
          placeholder="Credibility, 1 to 6…"
          value=""
          openOnFocus
          onCancel={cancel}
          options={CREDIBILITIES.map((grade) => ({
            id: String(grade),
            text: String(grade),
            detail: CREDIBILITY_WORDS[grade],
          }))}
          onChoose={(grade) =>
            void act('Credibility set', (run) =>
              run(editClaims, { ids, fields: { credibility: Number(grade) as Credibility } }),
            )
          }
          onType={cancel}
          className={styles['bulkField'] ?? ''}
        />
      ) : action === 'new question' ? (
        <NewQuestionField
          ids={ids}
          onDone={(wording) => void act('Question asked', (run) => run(answerQuestion, { ids, wording }))}
          onClose={() => onAction(null)}
        />
      ) : (
        <>
          <Button onPress={() => onAction('tag')}>
            Tag <Kbd>T</Kbd>
          </Button>
          <Button onPress={() => onAction('untag')}>Untag</Button>
          <Button onPress={() => onAction('question')}>
            Question <Kbd>Q</Kbd>
          </Button>
          <Button onPress={() => onAction('new question')}>
            New question <Kbd>N</Kbd>
          </Button>
          <Button onPress={() => onAction('credibility')}>Credibility</Button>
          <Button
            look="danger"
            onPress={() => {
              onClear();
              void act('Deleted', (run) => run(deleteClaims, { ids }));
            }}
          >
            Delete
          </Button>
          <Button look="plain" onPress={onClear}>
            Select none
          </Button>
        </>
      )}
    </div>
  );
}
