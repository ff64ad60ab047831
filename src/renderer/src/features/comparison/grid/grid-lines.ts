import type { TagId } from '#core/base/id.ts';
import type { RowGroup } from '#core/comparison/arrange-rows.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Tag } from '#core/model/tag.ts';

/** A line of the grid: a theme above its questions, or a question. */
export type GridLine =
  | { readonly kind: 'theme'; readonly theme: Tag | null; readonly count: number; readonly folded: boolean }
  | { readonly kind: 'row'; readonly row: ComparisonRow };

/** The lines of the grid. Themes stand above their questions only where rows are grouped. */
export function gridLines(
  groups: readonly RowGroup[],
  grouped: boolean,
  folded: readonly (TagId | null)[],
): readonly GridLine[] {
  return groups.flatMap(({ theme, rows }): readonly GridLine[] => {
    const lines = rows.map((row) => ({ kind: 'row', row }) as const);
    if (!grouped) return lines;
    const isFolded = folded.includes(theme?.id ?? null);
    return [{ kind: 'theme', theme, count: rows.length, folded: isFolded }, ...(isFolded ? [] : lines)];
  });
}

/** What a line is known by while others come and go: its question's id, or its theme. */
export const lineKey = (line: GridLine): string =>
  line.kind === 'row' ? line.row.question.id : `theme ${line.theme?.id ?? ''}`;

/** As many claims of a cell are shown; the rest are counted. */
export const MOST_CLAIMS = 3;
const THEME_HEIGHT = 30;
const PADDING = 21;
const QUOTE_LINE = 21;
/** The lines below a quote: who says so; hedge, as-of time, grade. */
const BELOW = 32;
const GAP = 8;
const MORE = 18;
/** Room for the verdict and the origins; for a number line's words; for one of its marks, of which three lie apart. */
const WORDS_ONLY = 62;
const FIGURE_WORDS = 22;
const MARK = 10;
const MOST_MARKS = 3;
/** Pixels that a letter of a quote takes on average: only to tell one line from two. */
const LETTER = 7.2;
const INSET = 26;

/**
 * Pixels that a line is high, from what it holds and without drawing it, so that a grid of any size knows its own length.
 * `column` is the width of a report's column in pixels.
 */
export function lineHeight(line: GridLine, column: number): number {
  if (line.kind === 'theme') return THEME_HEIGHT;
  const { measures, answers } = line.row;
  const counted = measures.compared.length + measures.alone.length > 0;
  const figures = counted ? FIGURE_WORDS + MARK * Math.min(MOST_MARKS, answers.length) : 0;
  let height = WORDS_ONLY + figures;
  // plain loops: a large grid has tens of thousands of claims, and all are gone through before it is drawn
  for (const { claims } of answers) {
    let needed = PADDING - GAP + (claims.length > MOST_CLAIMS ? MORE : 0);
    for (let index = 0; index < claims.length && index < MOST_CLAIMS; index++) {
      needed += GAP + BELOW + quoteLines(claims[index]?.quote.length ?? 0, column) * QUOTE_LINE;
    }
    if (needed > height) height = needed;
  }
  return height;
}

/** One line or two, after which a quote is cut. */
const quoteLines = (letters: number, column: number) => (letters * LETTER > column - INSET ? 2 : 1);
