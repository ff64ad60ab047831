import type { Passage } from '#core/text/passage.ts';
import { anchorScore, contextLikeness, type Quoted } from './anchor-score.ts';
import { LEAST_SCORE, mostErrors, type Placement } from './placement.ts';
import type { Fresh } from './text-map.ts';
import type { TextTools } from './text-tools.ts';
import { wholeOccurrences } from './whole-words.ts';

/** A shorter quote, in UTF-16 code units, also needs fitting words around it: "40" occurs in many places. */
const LONG_QUOTE = 40;
/** The least likeness of the words around a short quote: less would attach claims to the wrong number. */
const LEAST_CONTEXT = 0.5;
/** Longer quotes, in UTF-16 code units, are searched for by their start and their end: the search slows down with the length. */
const LONGEST_SEARCHED = 256;
/** Shorter quotes, in UTF-16 code units, are not searched for: they resemble anything. */
const SHORTEST_SEARCHED = 3;

/** Finds the same words in the new ranges of a text: a passage that moved whole. Of several, the words around it decide. */
export function findExact(
  passage: Quoted,
  fresh: readonly Fresh[],
  text: string,
  expected: number | null,
): Placement | null {
  const found = fresh.flatMap((range) => [...wholeOccurrences(text, range, passage)]);
  return best(found, 'exact', passage, text, expected);
}

/** Finds similar words in the new ranges of a text: a passage that moved and was edited. */
export function findLike(
  passage: Quoted,
  fresh: readonly Fresh[],
  text: string,
  expected: number | null,
  { search }: TextTools,
): Placement | null {
  const { quote } = passage;
  if (quote.length < SHORTEST_SEARCHED) return null;
  const like = (within: string) =>
    quote.length <= LONGEST_SEARCHED ? search(within, quote, mostErrors(quote)) : searchEnds(within, quote, search);
  return best(places(fresh, quote.length / 2, like, text), 'approximate', passage, text, expected);
}

/** Yields the matches of `find` in the new ranges that are long enough, as passages of the whole text. */
function* places(
  fresh: readonly Fresh[],
  leastLength: number,
  find: (within: string) => Iterable<Passage>,
  text: string,
): Generator<Passage> {
  for (const { start, end } of fresh) {
    if (end - start < leastLength) continue;
    for (const found of find(text.slice(start, end))) yield { start: start + found.start, end: start + found.end };
  }
}

/** Yields the places where the end of a long quote follows its start at about the right distance. */
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

/** Returns the match with the best score, or null where no match is good enough. */
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
