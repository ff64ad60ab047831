/** Letters one by one, four at least: words of one letter each don't follow each other so. */
const APART = /^\S(?: \S){3,}$/u;
const LETTERS = /\p{Ll} \p{Ll} \p{Ll}|\p{Lu} \p{Lu} \p{Lu} \p{Lu}/u;

/** Closes up the letters of words that were set apart, as headlines are: `P r e s s` was drawn, "Press" is meant. */
export function withoutLetterSpacing(text: string): string {
  if (!APART.test(text) || !LETTERS.test(text) || isAlphabet(text)) return text;
  return text.replace(/(?<![,;:]) /g, '');
}

/** `A B C D`: letters that follow each other in the alphabet are names of columns. */
function isAlphabet(text: string): boolean {
  const points = text.split(' ').map((letter) => letter.codePointAt(0) ?? 0);
  return points.slice(1).filter((point, i) => point === (points[i] ?? 0) + 1).length > points.length / 2;
}
