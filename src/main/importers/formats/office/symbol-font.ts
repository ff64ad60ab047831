/** What the font Symbol shows for the bytes from 0x20 on; a space where it shows nothing that is a letter or a sign. */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼                                 ' +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈… —↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫             ';

/**
 * A letter of a font of symbols as Unicode. Such fonts have their letters in the private use area, 0xF000 above the byte that
 * a program typed. Only what Symbol shows is known; of others bullets and check marks are, and nothing else means anything.
 */
export function fromSymbolFont(font: string, point: number): string {
  const byte = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (byte < 0x20 || byte > 0xff) return byte >= 0x100 && byte < 0xe000 ? String.fromCodePoint(byte) : ' ';
  if (/^(?:symbol|standard symbols)/i.test(font)) return SYMBOL[byte - 0x20] ?? ' ';
  if (/^(?:wing|web)dings|zapf ?dingbats/i.test(font)) return ' ';
  return point >= 0xe000 ? ' ' : String.fromCodePoint(point);
}

/** Letters of the private use area as a text without font names has them: they are Symbol's if any font's. */
export const withoutPrivateLetters = (text: string) =>
  text.replace(/[\uf020-\uf0ff]/g, (letter) => fromSymbolFont('symbol', letter.charCodeAt(0)));
