import { trimPassage } from '#core/language/sentences/segment-text.ts';
import type { Passage } from '#core/text/passage.ts';
import { anchorScore, likeness, type Quoted } from './anchor-score.ts';
import { LEAST_SCORE, mostErrors, type Placement } from './placement.ts';
import type { Kept } from './text-map.ts';
import { isWhole, wholeOccurrences } from './whole-words.ts';

/** Returns the passage in the new text to which the comparison of the texts maps it, or null where its words don't fit there. */
export function mapPassage(passage: Quoted, kept: readonly Kept[], newText: string): Placement | null {
  const first = keptAt(kept, passage.start);
  const same = kept[first];
  if (same !== undefined && same.from <= passage.start && passage.end <= same.from + same.length) {
    const start = passage.start - same.from + same.to;
    const place = { start, end: start + passage.end - passage.start };
    return isWhole(newText, place, passage) ? { ...place, method: 'exact', score: 1 } : null;
  }
  const place = trimPassage(newText, {
    start: mapStart(passage.start, kept),
    end: mapEnd(passage.end, kept, newText.length),
  });
  if (place === null) return null;
  // The comparison takes words as changed that only lost or gained a comma: they can still be the exact quote.
  const whole = [...wholeOccurrences(newText, place, passage)].map((each) => exactAt(newText, each, passage, place));
  if (whole.length > 0) return whole.reduce((best, each) => (each.score > best.score ? each : best));
  const words = newText.slice(place.start, place.end);
  if (likeness(words, passage.quote) * passage.quote.length < passage.quote.length - mostErrors(passage.quote))
    return null;
  const score = anchorScore(newText, place, passage, place.start);
  if (score < LEAST_SCORE || !isWhole(newText, place, passage)) return null;
  return { ...place, method: 'diff', score };
}

function exactAt(text: string, place: Passage, passage: Quoted, expected: Passage): Placement {
  return { ...place, method: 'exact', score: anchorScore(text, place, passage, expected.start) };
}

/** Returns the index of the last kept range that starts at or before `offset` of the old text, or 0. */
function keptAt(kept: readonly Kept[], offset: number): number {
  let low = 0;
  let high = kept.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((kept[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Maps a start offset to the new text. A start in a deleted range moves to the end of the kept range before it. */
function mapStart(offset: number, kept: readonly Kept[]): number {
  const before = kept[keptAt(kept, offset)];
  if (before === undefined || before.from > offset) return 0;
  return before.to + Math.min(offset - before.from, before.length);
}

/** Maps an end offset to the new text. An end in a deleted range moves to the start of the kept range after it. */
function mapEnd(offset: number, kept: readonly Kept[], length: number): number {
  const at = keptAt(kept, offset - 1);
  const before = kept[at];
  if (before !== undefined && before.from < offset && offset <= before.from + before.length)
    return before.to + offset - before.from;
  const next = kept[before !== undefined && before.from >= offset ? at : at + 1];
  return next?.to ?? length;
}

/** Returns the offset in the new text at which `offset` of the old text is expected, or null where the texts share nothing. */
export function expectedPlace(offset: number, kept: readonly Kept[]): number | null {
  return kept.length === 0 ? null : mapStart(offset, kept);
}
