import type { Passage } from '#core/text/passage.ts';
import { anchorScore, contextLikeness, type Quoted } from './anchor-score.ts';
import { LEAST_SCORE, mostErrors, type Placement } from './placement.ts';
import type { Fresh } from './text-map.ts';
import type { TextTools } from './text-tools.ts';
import { wholeOccurrences } from './whole-words.ts';

/** A quote found elsewhere needs its surroundings if it is shorter: "40" stands in many places. */
const LONG_QUOTE = 40;
const LEAST_CONTEXT = 0.5;
/** Quotes longer than this are looked for by their beginning and their end. */
const LONGEST_SEARCHED = 256;
/** A quote of fewer units is like anything. */
const SHORTEST_SEARCHED = 3;

/** The same words in what is new: moved whole. Of several places the one whose surroundings fit best, or none that fits. */
export function findExact(
  passage: Quoted,
  fresh: readonly Fresh[],
  text: string,
  expected: number | null,
): Placement | null {
  const places = fresh.flatMap((part) => [...wholeOccurrences(text, part, passage)]);
  return best(places, 'exact', passage, text, expected);
}

/** Something like it in what is new: moved and edited. */
export function findLike(
  passage: Quoted,
  fresh: readonly Fresh[],
  text: string,
  expected: number | null,
  { search }: TextTools,
): Placement | null {
  const { quote } = passage;
  if (quote.length < SHORTEST_SEARCHED) return null;
  const like = (part: string) =>
    quote.length <= LONGEST_SEARCHED ? search(part, quote, mostErrors(quote)) : searchEnds(part, quote, search);
  return best(places(fresh, quote.length / 2, like, text), 'approximate', passage, text, expected);
}

/** What `find` finds in the fresh stretches that are long enough, as passages of the whole text. */
function* places(
  fresh: readonly Fresh[],
  leastLength: number,
  find: (part: string) => Iterable<Passage>,
  text: string,
): Generator<Passage> {
  for (const { start, end } of fresh) {
    if (end - start < leastLength) continue;
    for (const found of find(text.slice(start, end))) yield { start: start + found.start, end: start + found.end };
  }
}

/** Of a long quote: places where its end follows its beginning at about its length. */
function* searchEnds(text: string, quote: string, search: TextTools['search']): Generator<Passage> {
  const [first, last] = [quote.slice(0, LONGEST_SEARCHED / 2), quote.slice(-LONGEST_SEARCHED / 2)];
  const tails = search(text, last, mostErrors(last));
  for (const head of search(text, first, mostErrors(first))) {
    for (const tail of tails) {
      const length = tail.end - head.start;
      if (length > quote.length / 2 && length < quote.length * 2) yield { start: head.start, end: tail.end };
    }
  }
}

function best(
  found: Iterable<Passage>,
  method: Placement['method'],
  passage: Quoted,
  text: string,
  expected: number | null,
): Placement | null {
  let placement: Placement | null = null;
  for (const place of found) {
    if (passage.quote.length < LONG_QUOTE && contextLikeness(text, place, passage) < LEAST_CONTEXT) continue;
    const score = anchorScore(text, place, passage, expected);
    if (score > (placement?.score ?? LEAST_SCORE)) placement = { ...place, method, score };
  }
  return placement;
}
