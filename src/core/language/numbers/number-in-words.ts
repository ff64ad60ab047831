const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['no', 0],
  ['none', 0],
]);

/** English words of which numbers are made, for a pattern that asks for whole words. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys(), ...MAGNITUDES.keys()];

/** The number that English words make ("two hundred and fifty" is 250), or null where they make none. */
export function numberInWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]/)
    .filter((word) => word !== 'and' && word !== '');
  if (words.length === 0) return null;
  let total = 0;
  let part = 0;
  for (const word of words) {
    const magnitude = MAGNITUDES.get(word);
    const value = VALUES.get(word);
    if (magnitude === undefined && value === undefined) return null;
    if (value !== undefined) part += value;
    else if (magnitude !== undefined && magnitude >= 1000) {
      total += (part || 1) * magnitude;
      part = 0;
    } else part = (part || 1) * (magnitude ?? 1);
  }
  return total + part;
}
