/** The pattern of a label is cut after this many UTF-16 code units: the label is written before every item. */
export const LONGEST_LABEL = 200;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Returns `count` in a number format, by its ECMA-376 name. Unknown formats give digits. */
export function numberLabel(count: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Returns a … z, aa, bb, …: word processors repeat the letter. */
const letters = (count: number) =>
  count < 1 ? String(count) : String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let label = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      label += sign;
      rest -= value;
    }
  }
  return label;
}
