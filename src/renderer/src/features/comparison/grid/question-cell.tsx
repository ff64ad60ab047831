import { GripVertical, MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { say } from '#renderer/words/interface-words.ts';
import { RenameField } from './rename-field.tsx';
import styles from './question-cell.module.css';

interface QuestionCellProps {
  readonly question: Question;
  /** The theme of the question; null where rows are grouped by theme. */
  readonly theme: Tag | null;
  readonly renaming: boolean;
  /** Whether the question can be dragged to another place. */
  readonly movable: boolean;
  readonly onRenamed: () => void;
}

/** The question at the start of its row. */
export const QuestionCell = memo(function QuestionCell({
  question,
  theme,
  renaming,
  movable,
  onRenamed,
}: QuestionCellProps) {
  if (renaming) return <RenameField question={question} onDone={onRenamed} />;
  return (
    <div className={styles['question']}>
      {movable ? (
        <span className={styles['grip']} data-grip aria-hidden title={say('compare.drag-to-another-place')}>
          <GripVertical size={13} />
        </span>
      ) : null}
      <p className={styles['wording']} dir="auto" title={question.wording}>
        {question.wording}
      </p>
      {theme === null ? null : (
        <p className={styles['theme']} dir="auto" style={{ '--tag': `var(--tag-${theme.palette})` }}>
          {theme.name}
        </p>
      )}
      {question.description === '' ? null : (
        <p className={styles['description']} dir="auto" title={question.description}>
          {question.description}
        </p>
      )}
      <button
        type="button"
        className={styles['rowMenu']}
        tabIndex={-1}
        data-menu
        aria-label={say('compare.question-menu')}
      >
        <MoreHorizontal size={15} aria-hidden />
      </button>
    </div>
  );
});
