import type { TextRun } from './text-run.ts';

/** An empty stripe between two columns, and the rows that it splits. */
export interface Stripe {
  readonly x0: number;
  readonly x1: number;
  readonly rows: ReadonlySet<readonly TextRun[]>;
}

/** A gutter is a gap at the same place in this many lines in a row: in justified text fewer can be chance. */
const FEWEST_ROWS = 6;
/** The least width of a gap of a gutter, and of the stripe that all its gaps share, in heights of the font. */
const NARROWEST_GAP = 0.55;
const NARROWEST_STRIPE = 0.4;

/**
 * Finds gutters that are too narrow to separate columns in a single line: stripes that stay empty over many lines. Rows go from
 * the top down.
 */
export function narrowGutters(rows: readonly (readonly TextRun[])[]): Stripe[] {
  const found: Stripe[] = [];
  let open: { x0: number; x1: number; rows: Set<readonly TextRun[]> }[] = [];
  for (const row of rows) {
    const inked = row.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.x0 - b.x0);
    const size = inked[0]?.size ?? 1;
    const gaps = gapsOf(inked, size * NARROWEST_GAP);
    const from = inked[0]?.x0 ?? 0;
    const to = Math.max(...inked.map(({ x1 }) => x1));
    const going = open.filter((stripe) => {
      if (from >= stripe.x0 || to <= stripe.x1) return true; // text on one side only says nothing
      const gap = gaps.find(([x0, x1]) => Math.min(x1, stripe.x1) - Math.max(x0, stripe.x0) > size * NARROWEST_STRIPE);
      if (gap === undefined) {
        if (stripe.rows.size >= FEWEST_ROWS) found.push(stripe);
        return false;
      }
      stripe.x0 = Math.max(gap[0], stripe.x0);
      stripe.x1 = Math.min(gap[1], stripe.x1);
      stripe.rows.add(row);
      return true;
    });
    const fresh = gaps
      .filter(([x0, x1]) => !going.some((stripe) => stripe.x0 < x1 && stripe.x1 > x0))
      .map(([x0, x1]) => ({ x0, x1, rows: new Set([row]) }));
    open = [...going, ...fresh];
  }
  return [...found, ...open.filter((stripe) => stripe.rows.size >= FEWEST_ROWS)];
}

function gapsOf(inked: readonly TextRun[], least: number): (readonly [number, number])[] {
  const gaps: [number, number][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { x0, x1 } of inked) {
    if (x0 - end > least) gaps.push([end, x0]);
    end = end === Number.POSITIVE_INFINITY ? x1 : Math.max(end, x1);
  }
  return gaps;
}
