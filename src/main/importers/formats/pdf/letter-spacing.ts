/** Four single letters or more, each with a space after it: words of one letter hardly ever follow each other. */
const APART = /^\S(?: \S){3,}$/u;
const LETTERS = /\p{Ll} \p{Ll} \p{Ll}|\p{Lu} \p{Lu} \p{Lu} \p{Lu}/u;

/** Removes letter spacing, as headlines have it: `P r e s s` becomes "Press". */
export function withoutLetterSpacing(text: string): string {
  if (!APART.test(text) || !LETTERS.test(text) || isAlphabet(text)) return text;
  return text.replace(/(?<![,;:]) /g, '');
}

/** Whether most letters follow each other in the alphabet: `A B C D` are names of columns. */
function isAlphabet(text: string): boolean {
  const points = text.split(' ').map((letter) => letter.codePointAt(0) ?? 0);
  return points.slice(1).filter((point, i) => point === (points[i] ?? 0) + 1).length > points.length / 2;
}
