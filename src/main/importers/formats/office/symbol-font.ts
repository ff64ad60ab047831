/** The characters that the font Symbol shows for the bytes from 0x20 on; a space for bytes without a letter or sign. */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼                                 ' +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈… —↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫             ';

/**
 * Returns the Unicode character of a letter of a symbol font. Such fonts have their letters in the private use area, 0xF000
 * above the byte that was typed. Letters of Symbol are known; letters of other symbol fonts become spaces.
 */
export function fromSymbolFont(font: string, point: number): string {
  const byte = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (byte < 0x20 || byte > 0xff) return byte >= 0x100 && byte < 0xe000 ? String.fromCodePoint(byte) : ' ';
  if (/^(?:symbol|standard symbols)/i.test(font)) return SYMBOL[byte - 0x20] ?? ' ';
  if (/^(?:wing|web)dings|zapf ?dingbats/i.test(font)) return ' ';
  return point >= 0xe000 ? ' ' : String.fromCodePoint(point);
}

/** Replaces letters of the private use area in a text without font names, as if they were letters of Symbol. */
export const withoutPrivateLetters = (text: string) =>
  text.replace(/[\uf020-\uf0ff]/g, (letter) => fromSymbolFont('symbol', letter.charCodeAt(0)));
