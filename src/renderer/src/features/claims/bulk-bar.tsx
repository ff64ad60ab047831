import { useLayoutEffect, useRef, useState } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { answerQuestion } from '#renderer/commands/claims/answer-question.ts';
import { askQuestion } from '#renderer/commands/claims/ask-question.ts';
import { deleteClaims } from '#renderer/commands/claims/delete-claims.ts';
import { tagClaims } from '#renderer/commands/claims/tag-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { NewQuestionField } from './new-question-field.tsx';
import styles from './claims-screen.module.css';

/** What is asked for at the moment, if anything. */
export type BulkAction = 'tag' | 'untag' | 'question' | 'new question' | null;

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
  const { run, undo } = useSession();
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
  const act = async (what: string, work: () => Promise<unknown>) => {
    onAction(null);
    onBack();
    setBusy(true);
    await work();
    setBusy(false);
    notify({ text: `${what}: ${many}.`, action: { label: 'Undo', run: () => void undo() } });
  };
  const tag = (add: readonly Tag['id'][], remove: readonly Tag['id'][]) => run(tagClaims, { ids, add, remove });
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
        void act(on ? 'Tagged' : 'Untagged', () => (on ? tag([id as Tag['id']], []) : tag([], [id as Tag['id']])))
      }
      onType={(name) => {
        if (on)
          void act('Tagged', async () => {
            const id = await run(createTag, { name });
            if (id !== undefined) await tag([id], []);
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
            void act('Question set', () =>
              run(askQuestion, { ids, wording: questions.find((each) => each.id === id)?.wording ?? '' }),
            )
          }
          onType={(wording) => void act('Question set', () => run(askQuestion, { ids, wording }))}
          className={styles['bulkField'] ?? ''}
        />
      ) : action === 'new question' ? (
        <NewQuestionField
          ids={ids}
          onDone={(wording) => void act('Question asked', () => run(answerQuestion, { ids, wording }))}
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
          <Button
            look="danger"
            onPress={() => {
              onClear();
              void act('Deleted', () => run(deleteClaims, { ids }));
            }}
          >
            Delete
          </Button>
          <Button look="plain" onPress={onClear}>
            None
          </Button>
        </>
      )}
    </div>
  );
}
