import { ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { say } from '#renderer/words/interface-words.ts';
import { cellId } from './cell-id.ts';
import type { GridLine } from './grid-lines.ts';
import styles from './compare-grid.module.css';

interface ThemeRowProps {
  readonly line: Extract<GridLine, { readonly kind: 'theme' }>;
  /** Its line in the grid, counted from 0. */
  readonly index: number;
  readonly style: CSSProperties;
  /** The number of columns that the row spans. */
  readonly columns: number;
  /** The column with the keyboard; null while it is in another row. */
  readonly active: number | null;
}

/** The row of a theme above its questions; Enter or a click hides them or shows them again. */
export function ThemeRow({ line: { theme, count, folded }, index, style, columns, active }: ThemeRowProps) {
  const Arrow = folded ? ChevronRight : ChevronDown;
  return (
    <div role="row" aria-rowindex={index + 2} className={styles['themeRow']} style={style}>
      <div
        role="rowheader"
        id={cellId(index, active ?? 0)}
        aria-colindex={1}
        aria-colspan={columns}
        aria-expanded={!folded}
        className={classes(styles['themeCell'], active !== null && styles['here'])}
      >
        <Arrow size={14} aria-hidden />
        {theme === null ? (
          say('compare.no-theme')
        ) : (
          <span className={styles['theme']} style={{ '--tag': `var(--tag-${theme.palette})` }}>
            {theme.name}
          </span>
        )}
        <small>{say('compare.question-count', { count })}</small>
      </div>
    </div>
  );
}
