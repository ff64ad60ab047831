import { trimPassage } from '#core/language/sentences/segment-text.ts';
import type { Passage } from '#core/text/passage.ts';
import { anchorScore, likeness, type Quoted } from './anchor-score.ts';
import { LEAST_SCORE, mostErrors, type Placement } from './placement.ts';
import type { Kept } from './text-map.ts';
import { isWhole, wholeOccurrences } from './whole-words.ts';

/** Where the comparison of the texts puts a passage, or null where that is nowhere or no longer the passage. */
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
  // Words that a comma joined are new to the comparison, and may be whole.
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

/** The last stretch that begins at or before `offset`, or 0. */
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

/** What begins in a stretch that is gone begins behind what stood before it. */
function mapStart(offset: number, kept: readonly Kept[]): number {
  const before = kept[keptAt(kept, offset)];
  if (before === undefined || before.from > offset) return 0;
  return before.to + Math.min(offset - before.from, before.length);
}

/** What ends in a stretch that is gone ends before what stands behind it. */
function mapEnd(offset: number, kept: readonly Kept[], length: number): number {
  const at = keptAt(kept, offset - 1);
  const before = kept[at];
  if (before !== undefined && before.from < offset && offset <= before.from + before.length)
    return before.to + offset - before.from;
  const next = kept[before !== undefined && before.from >= offset ? at : at + 1];
  return next?.to ?? length;
}

/** Where in the new text `offset` would be, or null where the texts share nothing. */
export function expectedPlace(offset: number, kept: readonly Kept[]): number | null {
  return kept.length === 0 ? null : mapStart(offset, kept);
}
