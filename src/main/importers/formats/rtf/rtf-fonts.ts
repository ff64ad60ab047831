import { decodeAs } from '#main/importers/encoding/windows-1252.ts';
import { fromSymbolFont } from '#main/importers/formats/office/symbol-font.ts';
import { fontCharset } from './rtf-charsets.ts';

/** A file that has more makes them up. */
const MOST_FONTS = 10_000;
const LONGEST_NAME = 40;

/** The fonts of an RTF file: what its bytes mean is a matter of the font they are in. */
export interface RtfFonts {
  /** The table goes on with the font of this number. */
  readonly begin: (number: number) => void;
  /** Bytes in the table: the first ones are the font's name. */
  readonly name: (bytes: readonly number[]) => void;
  /** The `\fcharset` of the font under way. */
  readonly charset: (code: number) => void;
  /** Bytes in the font of this number as text; `charset` is the document's own. */
  readonly decode: (bytes: readonly number[], number: number, charset: string) => string;
}

/** Collects them from the table at the beginning. */
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
