import type { RecordedTables } from '#core/history/change.ts';
import type { Draft } from '#core/history/draft.ts';

/**
 * The smallest distance between two positions. Closer positions are renumbered: halving the distance has used up the
 * number's precision.
 */
const TIGHTEST = 1e-6;

/**
 * Drafts the move of the row `id` to the place `to` (counted from 0, in the list without it): it gets a position
 * between its new neighbours. Only where there is no number between them is the whole list renumbered.
 */
export function draftOrder<T extends 'tags' | 'reports' | 'questions'>(
  draft: Draft,
  table: T,
  inOrder: readonly RecordedTables[T][],
  id: string,
  to: number,
): void {
  const moved = inOrder.find((row) => row.id === id);
  if (moved === undefined) return;
  const others = inOrder.filter((row) => row.id !== id);
  const place = Math.min(Math.max(to, 0), others.length);
  const before = others[place - 1]?.position ?? (others[0]?.position ?? 1) - 2;
  const after = others[place]?.position ?? before + 2;
  const patch = (row: RecordedTables[T], position: number) =>
    draft.patch(table, row, { position } as Partial<RecordedTables[T]>);
  if (after - before > TIGHTEST) {
    if (inOrder.indexOf(moved) !== place) patch(moved, (before + after) / 2);
    return;
  }
  for (const [index, row] of [...others.slice(0, place), moved, ...others.slice(place)].entries())
    patch(row, index + 1);
}
