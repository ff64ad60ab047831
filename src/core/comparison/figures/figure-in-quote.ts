import { NUMBER_WORDS, numberInWords, seldomCounts } from '#core/language/numbers/number-in-words.ts';
import type { Quantity } from '#core/model/quantity.ts';
import type { Passage } from '#core/text/passage.ts';

const WORD = `(?:${NUMBER_WORDS.join('|')})`;
const NUMBER = new RegExp(
  `\\p{Nd}+(?:[.,\\u00a0\\u202f '’]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,]\\p{Nd}+)?|(?<!\\p{L})${WORD}(?:(?:[\\s-]+| and )${WORD})*(?!\\p{L})`,
  'giu',
);

/**
 * Finds the passage of a claim's figure in its quote, so that it can be emphasised: the number itself ("40" of "more
 * than 40", "three"), or the vague words where there is no number. Returns null where neither is found.
 */
export function figureInQuote(quote: string, quantity: Quantity): Passage | null {
  const wanted = [quantity.low, quantity.high, less(quantity.low), more(quantity.high)].filter(
    (value) => value !== null,
  );
  const numbers = [...quote.matchAll(NUMBER)].map(({ 0: text, index }) => ({ text, index, value: valueOf(text) }));
  for (const value of wanted) {
    const found = numbers.find((number) => number.value === value);
    if (found !== undefined) return { start: found.index, end: found.index + found.text.length };
  }
  const at = quantity.cue === '' ? -1 : quote.toLowerCase().indexOf(quantity.cue.toLowerCase());
  return at < 0 ? null : { start: at, end: at + quantity.cue.length };
}

/** Returns the numbers of a quote as they are written there. */
export const numbersIn = (quote: string): readonly string[] =>
  [...quote.matchAll(NUMBER)].map(([text]) => text).filter((text) => !seldomCounts(text));

/** Returns the number just outside an end: "more than 40" is stored as 41 and up, and the text has 40. */
const less = (low: number | null) => (low === null ? null : low - 1);
const more = (high: number | null) => (high === null ? null : high + 1);

function valueOf(text: string): number | null {
  if (!/\p{Nd}/u.test(text)) return numberInWords(text);
  const digits = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const grouped = /^\d+(?:[^\d]\d{3})+$/.test(digits);
  return Number(grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.'));
}

/** Returns the value of a decimal digit of any script: Unicode keeps the ten of a script together and in order. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
