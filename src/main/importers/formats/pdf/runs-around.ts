import type { TextRun } from './text-run.ts';

/** How far a space may be from the expected place, in UTF-16 code units: the widths of letters are only estimated. */
const REACH = 6;

/**
 * Splits right-to-left runs around other runs inside them: figures and full stops that a font lacks are drawn from another font
 * into gaps of the run. The run is split at the space nearest to the gap.
 */
export function runsAround(runs: readonly TextRun[]): TextRun[] {
  const inner = runs.filter(({ text }) => text.trim() !== '');
  return runs.flatMap((run) => {
    if (run.text.length < REACH || !/\p{L}/u.test(run.text)) return [run];
    const holes = inner.filter((other) => other !== run && isInside(other, run)).toSorted((a, b) => b.x0 - a.x0);
    const pieces: TextRun[] = [];
    let [from, right] = [0, run.x1];
    for (const hole of holes) {
      const share = (run.x1 - (hole.x0 + hole.x1) / 2) / (run.x1 - run.x0);
      const at = spaceNear(run.text, share * run.text.length);
      if (at === null || at <= from) continue;
      pieces.push({ ...run, text: run.text.slice(from, at), x0: hole.x1, x1: right });
      [from, right] = [at, hole.x0];
    }
    return [...pieces, { ...run, text: run.text.slice(from), x1: right }];
  });
}

function isInside(inner: TextRun, { x0, x1, size }: TextRun): boolean {
  return inner.x0 > x0 + size * 0.3 && inner.x1 < x1 - size * 0.3;
}

function spaceNear(text: string, place: number): number | null {
  const from = Math.round(place);
  for (let away = 0; away <= REACH; away++) {
    for (const at of [from - away, from + away]) if (at > 0 && at < text.length && text[at] === ' ') return at;
  }
  return null;
}
