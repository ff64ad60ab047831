import type { TagId } from '#core/base/id.ts';
import type { RowGroup } from '#core/comparison/arrange-rows.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Tag } from '#core/model/tag.ts';

/** A line of the grid: a theme above its questions, or a question. */
export type GridLine =
  | { readonly kind: 'theme'; readonly theme: Tag | null; readonly count: number; readonly folded: boolean }
  | { readonly kind: 'row'; readonly row: ComparisonRow };

/** Returns the lines of the grid. Themes have lines of their own only if rows are grouped. */
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

/** Returns the key of a line, which stays the same while other lines come and go: its question's id, or its theme. */
export const lineKey = (line: GridLine): string =>
  line.kind === 'row' ? line.row.question.id : `theme-${line.theme?.id ?? ''}`;
