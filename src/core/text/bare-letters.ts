/** Letters that aren't composed of another and a mark, but are written as that other where they can't be typed. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' };
const MARKS = /[\u0300-\u036f]/g;

/** Latin letters without their accents: `Yıldız` and `García` are written `Yildiz` and `Garcia` by those who can't type them. */
export const bareLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıłŁøØđĐ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');

/** The blocks of composed Latin letters. */
const COMPOSED: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];

/** For each bare letter all that are written with it, itself among them. */
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

/** The letters that a reader may have written for `letter`, in the same case; only itself where it is of another script. */
export const withAccents = (letter: string): string => {
  const bare = bareLetters(letter);
  return ACCENTED.get(bare) ?? letter;
};
