/** Letters that Unicode doesn't compose of a plain letter and a mark, and the plain letter that people type instead. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' };
const MARKS = /[\u0300-\u036f]/g;

/** Returns a text with its Latin letters without accents: `Yildiz` for `Yıldız`, `Garcia` for `García`. */
export const bareLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıłŁøØđĐ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');

/** The ranges of code points of composed Latin letters. */
const COMPOSED: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];

/** For each bare letter, the letter itself and all accented letters that are made of it. */
const ACCENTED: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  for (const [first, last] of COMPOSED) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const bare = bareLetters(letter);
      if (bare !== letter) found.set(bare, (found.get(bare) ?? bare) + letter);
    }
  }
  return found;
})();

/** Returns all letters that differ from `letter` only by accents, in the same case; only the letter itself outside of Latin. */
export const withAccents = (letter: string): string => {
  const bare = bareLetters(letter);
  return ACCENTED.get(bare) ?? letter;
};
