import { useLayoutEffect, useRef } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { BulkAction } from './bulk-action.ts';
import { BulkField } from './bulk-field.tsx';
import { useBulkCommands } from './use-bulk-commands.ts';
import styles from './claims-screen.module.css';

interface BulkBarProps {
  readonly selected: ReadonlySet<ClaimId>;
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly action: BulkAction;
  readonly onAction: (action: BulkAction) => void;
  readonly onClear: () => void;
  /** Gives the keyboard back to the table. */
  readonly onBack: () => void;
}

/** The bar of commands for all selected claims: its buttons, or the field that a button opens. */
export function BulkBar({ selected, tags, questions, action, onAction, onClear, onBack }: BulkBarProps) {
  const ids = [...selected];
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (action !== null) bar.current?.querySelector('input')?.focus();
  }, [action]);
  const close = () => {
    onAction(null);
    onBack();
  };
  const commands = useBulkCommands(ids, close);
  return (
    <div
      ref={bar}
      className={styles['bulk']}
      role="toolbar"
      aria-label={say('bulk.title', { count: ids.length })}
      aria-busy={commands.busy}
    >
      <b>{say('bulk.count', { count: ids.length })}</b>
      {action === null ? (
        <BulkButtons
          onAction={onAction}
          onClear={onClear}
          onDelete={() => {
            onClear();
            commands.remove();
          }}
        />
      ) : (
        <BulkField
          key={action}
          action={action}
          ids={ids}
          tags={tags}
          questions={questions}
          commands={commands}
          onCancel={close}
          onClose={() => onAction(null)}
        />
      )}
    </div>
  );
}

interface BulkButtonsProps {
  readonly onAction: (action: BulkAction) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

function BulkButtons({ onAction, onDelete, onClear }: BulkButtonsProps) {
  return (
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
      <Button look="danger" onPress={onDelete}>
        {say('bulk.delete')}
      </Button>
      <Button look="plain" onPress={onClear}>
        {say('bulk.select-none')}
      </Button>
    </>
  );
}
