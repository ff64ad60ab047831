import type { Passage } from '#core/text/passage.ts';
import { UNSPACED } from '#core/text/unspaced-script.ts';
import type { Quoted } from './anchor-score.ts';

const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;
const WORDS_MEET = new RegExp(`${LETTER}\n${LETTER}`, 'u');
/** Signs and spaces within numbers: "40" goes on in "40,000", in "40.5", in "40 000" with a space that doesn't break. */
const MARK = String.raw`[.,'’٫٬\u00a0\u2009\u202f]`;
const NUMBERS_MEET = new RegExp(String.raw`\p{Nd}\n${MARK}\p{Nd}|\p{Nd}${MARK}\n\p{Nd}`, 'u');
/** UTF-16 units that are looked at beside an end: two letters, or a letter and a sign. */
const NEAR = 4;

/**
 * Whether a place begins and ends where words and numbers do: "40" in "140" and in "40,000" doesn't, and says something
 * else. An end that cut a word when the passage was marked may cut one again.
 */
export function isWhole(text: string, { start, end }: Passage, { quote, prefix, suffix }: Quoted): boolean {
  const words = text.slice(start, end);
  const goesOn = (before: string, after: string) => {
    const meeting = `${before.slice(-NEAR)}\n${after.slice(0, NEAR)}`;
    return WORDS_MEET.test(meeting) || NUMBERS_MEET.test(meeting);
  };
  return (
    (goesOn(prefix, quote) || !goesOn(text.slice(Math.max(0, start - NEAR), start), words)) &&
    (goesOn(quote, suffix) || !goesOn(words, text.slice(end, end + NEAR)))
  );
}

/** The places in `within` where a quote stands as it is, by whole words. */
export function* wholeOccurrences(text: string, within: Passage, passage: Quoted): Generator<Passage> {
  const { length } = passage.quote;
  const part = text.slice(within.start, within.end);
  for (let at = part.indexOf(passage.quote); at >= 0; at = part.indexOf(passage.quote, at + 1)) {
    const place = { start: within.start + at, end: within.start + at + length };
    if (isWhole(text, place, passage)) yield place;
  }
}
