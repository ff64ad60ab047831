import { decodeAs } from '#main/importers/encoding/windows-1252.ts';
import { fromSymbolFont } from '#main/importers/formats/office/symbol-font.ts';
import { fontCharset } from './rtf-charsets.ts';

/** Limits the fonts: a hostile file could define millions, and no document has this many. */
const MOST_FONTS = 10_000;
/** Font names are cut after this many bytes: enough to recognise a symbol font. */
const LONGEST_NAME = 40;

/** The fonts of an RTF file. The encoding of its bytes depends on the font. */
export interface RtfFonts {
  /** Starts the entry of a font in the font table. */
  readonly begin: (number: number) => void;
  /** Takes bytes of the font table: the first bytes of an entry are the name of the font. */
  readonly name: (bytes: readonly number[]) => void;
  /** Sets the charset (`\fcharset`) of the current entry. */
  readonly charset: (code: number) => void;
  /** Decodes bytes in the font `number`; `charset` is the encoding of the document. */
  readonly decode: (bytes: readonly number[], number: number, charset: string) => string;
}

/** Returns an empty table of fonts. */
export function rtfFonts(): RtfFonts {
  const charsets = new Map<number, string>();
  const names = new Map<number, string>();
  let current = -1;
  return {
    begin: (number) => {
      if (charsets.size < MOST_FONTS) current = number;
    },
    name: (bytes) => {
      if (current < 0 || names.has(current)) return;
      names.set(current, String.fromCharCode(...bytes.slice(0, LONGEST_NAME)));
    },
    charset: (code) => {
      const found = fontCharset(code);
      if (found !== null) charsets.set(current, found);
    },
    decode: (bytes, number, charset) => {
      const name = names.get(number);
      return name !== undefined && /^(?:symbol|(?:wing|web)dings)/i.test(name)
        ? bytes.map((byte) => fromSymbolFont(name, byte)).join('')
        : decodeAs(new Uint8Array(bytes), charsets.get(number) ?? charset);
    },
  };
}
