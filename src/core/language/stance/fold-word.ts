/** Letters of Arabic script that are written for one another. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ۀ: 'ه',
};

/** A word in small letters with one kind of apostrophe, accents kept. */
export const smallWord = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\u{200c}|\u{200d}|\u{640}/gu, '');

/** A word as it is compared: small, without accents, vowel signs and joiners, Arabic letters in one shape. */
export const foldWord = (word: string): string =>
  smallWord(word)
    .replace(/[أإآٱىیةکۀ]/g, (letter) => ARABIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
