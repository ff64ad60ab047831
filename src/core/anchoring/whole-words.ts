import type { Passage } from '#core/text/passage.ts';
import { UNSPACED } from '#core/text/unspaced-script.ts';
import type { Quoted } from './anchor-score.ts';

const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;
const WORDS_MEET = new RegExp(`${LETTER}\n${LETTER}`, 'u');
/** Signs and no-break spaces inside numbers: "40" is only the start of "40,000", "40.5" and "40 000". */
const MARK = String.raw`[.,'’٫٬\u00a0\u2009\u202f]`;
const NUMBERS_MEET = new RegExp(String.raw`\p{Nd}\n${MARK}\p{Nd}|\p{Nd}${MARK}\n\p{Nd}`, 'u');
/** How many UTF-16 code units beside an end are looked at: two letters, or a letter and a sign, also outside of the BMP. */
const NEAR = 4;

/**
 * Whether a passage starts and ends at the ends of words and numbers. "40" in "140" or in "40,000" doesn't, and means another
 * number. An end that split a word when the analyst marked the passage may split a word again.
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

/** Yields the exact matches of a quote in `within` that start and end with whole words, as passages of the whole text. */
export function* wholeOccurrences(text: string, within: Passage, passage: Quoted): Generator<Passage> {
  const { length } = passage.quote;
  const searched = text.slice(within.start, within.end);
  for (let at = searched.indexOf(passage.quote); at >= 0; at = searched.indexOf(passage.quote, at + 1)) {
    const place = { start: within.start + at, end: within.start + at + length };
    if (isWhole(text, place, passage)) yield place;
  }
}
