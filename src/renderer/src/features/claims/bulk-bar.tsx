import { useLayoutEffect, useRef, useState } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import { CREDIBILITIES, type Credibility } from '#core/model/admiralty.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { credibilityWords } from '#core/words/grade-words.ts';
import { answerQuestion } from '#renderer/commands/claims/answer-question.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import type { RunCommand } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { NewQuestionField } from './new-question-field.tsx';
import styles from './claims-screen.module.css';

/** What is asked for at the moment, if anything. */
export type BulkAction = 'tag' | 'untag' | 'question' | 'new question' | 'credibility' | null;

/** The messages about what was done to all selected claims. */
type DoneMessage =
  | 'bulk.tagged'
  | 'bulk.untagged'
  | 'bulk.question-added'
  | 'bulk.question-asked'
  | 'bulk.credibility-set'
  | 'bulk.deleted';

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
  const runAndSay = useRunWithNotice();
  const [busy, setBusy] = useState(false);
  const ids = [...selected];
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (action !== null) bar.current?.querySelector('input')?.focus();
  }, [action]);

  const cancel = () => {
    onAction(null);
    onBack();
  };
  const act = async (done: DoneMessage, work: (run: RunCommand) => Promise<unknown>) => {
    onAction(null);
    onBack();
    setBusy(true);
    await runAndSay(work, () => say(done, { count: ids.length }));
    setBusy(false);
  };
  const tagField = (on: boolean) => (
    <ComboInput
      label={on ? say('bulk.tag') : say('bulk.untag')}
      labelHidden
      placeholder={on ? say('bulk.tag-hint') : say('bulk.untag-hint')}
      value=""
      openOnFocus
      onCancel={cancel}
      options={tags.map(({ id, name }) => ({ id, text: name }))}
      onChoose={(id) =>
        void act(on ? 'bulk.tagged' : 'bulk.untagged', (run) =>
          run(tagClaims, { ids, add: on ? [id as Tag['id']] : [], remove: on ? [] : [id as Tag['id']] }),
        )
      }
      onType={(name) => {
        if (on)
          void act('bulk.tagged', async (run) => {
            const id = await run(createTag, { name });
            if (id !== undefined) await run(tagClaims, { ids, add: [id], remove: [] });
          });
      }}
      className={styles['bulkField'] ?? ''}
    />
  );
  return (
    <div
      ref={bar}
      className={styles['bulk']}
      role="toolbar"
      aria-label={say('bulk.title', { count: ids.length })}
      aria-busy={busy}
    >
      <b>{say('bulk.count', { count: ids.length })}</b>
      {action === 'tag' ? (
        tagField(true)
      ) : action === 'untag' ? (
        tagField(false)
      ) : action === 'question' ? (
        <ComboInput
          label={say('bulk.question')}
          labelHidden
          placeholder={say('bulk.question-hint')}
          value=""
          openOnFocus
          onCancel={cancel}
          options={questions.map(({ id, wording }) => ({ id, text: wording }))}
          onChoose={(id) =>
            void act('bulk.question-added', (run) =>
              run(answerQuestion, { ids, wording: questions.find((each) => each.id === id)?.wording ?? '' }),
            )
          }
          onType={(wording) => void act('bulk.question-added', (run) => run(answerQuestion, { ids, wording }))}
          className={styles['bulkField'] ?? ''}
        />
      ) : action === 'credibility' ? (
        <ComboInput
          label={say('bulk.credibility')}
          labelHidden
          placeholder={say('bulk.credibility-hint')}
          value=""
          openOnFocus
          onCancel={cancel}
          options={CREDIBILITIES.map((grade) => ({
            id: String(grade),
            text: String(grade),
            detail: credibilityWords(grade, words),
          }))}
          onChoose={(grade) =>
            void act('bulk.credibility-set', (run) =>
              run(editClaims, { ids, fields: { credibility: Number(grade) as Credibility } }),
            )
          }
          onType={cancel}
          className={styles['bulkField'] ?? ''}
        />
      ) : action === 'new question' ? (
        <NewQuestionField
          ids={ids}
          onDone={(wording) => void act('bulk.question-asked', (run) => run(answerQuestion, { ids, wording }))}
          onClose={() => onAction(null)}
        />
      ) : (
        <>
          <Button onPress={() => onAction('tag')}>
            <Say id="bulk.tag-key" values={{ key: <Kbd>T</Kbd> }} />
          </Button>
          <Button onPress={() => onAction('untag')}>{say('bulk.untag')}</Button>
          <Button onPress={() => onAction('question')}>
            <Say id="bulk.question-key" values={{ key: <Kbd>Q</Kbd> }} />
          </Button>
          <Button onPress={() => onAction('new question')}>
            <Say id="bulk.new-question-key" values={{ key: <Kbd>N</Kbd> }} />
          </Button>
          <Button onPress={() => onAction('credibility')}>{say('bulk.credibility')}</Button>
          <Button
            look="danger"
            onPress={() => {
              onClear();
              void act('bulk.deleted', (run) => run(deleteClaims, { ids }));
            }}
          >
            {say('bulk.delete')}
          </Button>
          <Button look="plain" onPress={onClear}>
            {say('bulk.select-none')}
          </Button>
        </>
      )}
    </div>
  );
}
