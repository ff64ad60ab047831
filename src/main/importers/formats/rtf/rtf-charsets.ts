import { knownEncoding } from '#main/importers/encoding/charset.ts';

/** WHATWG names of the encodings of fonts (`\fcharsetN`). */
const FONT_CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** WHATWG names of code pages (`\ansicpgN`) that aren't called windows-N. DOS pages without a decoder read as Windows'. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  852: 'windows-1250',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** Returns the WHATWG name of the encoding of a code page. */
export const codePage = (number: number) => CODE_PAGES[number] ?? knownEncoding(`windows-${number}`) ?? 'windows-1252';

/** Returns the encoding of a font, or null for a font with the encoding of the document. */
export const fontCharset = (number: number) => FONT_CHARSETS[number] ?? null;

/** Encodings of languages that aren't written in Windows-1252, by the lower ten bits of their Windows locale (MS-LCID). */
const LOCALE_CHARSETS: readonly (readonly [charset: string, languages: readonly number[]])[] = [
  ['windows-1250', [0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24]],
  ['windows-1251', [0x02, 0x19, 0x22, 0x23, 0x2f]],
  ['windows-1253', [0x08]],
  ['windows-1254', [0x1f]],
  ['windows-1255', [0x0d]],
  ['windows-1256', [0x01, 0x20, 0x29]],
  ['windows-1257', [0x25, 0x26, 0x27]],
  ['windows-1258', [0x2a]],
  ['windows-874', [0x1e]],
  ['shift_jis', [0x11]],
  ['euc-kr', [0x12]],
];
/** Chinese of Taiwan, Hong Kong and Macao. */
const TRADITIONAL = new Set([0x0404, 0x0c04, 0x1404]);

/** Returns the encoding of a Windows locale's language, or null for Windows-1252 and unknown locales. */
export function localeCharset(locale: number): string | null {
  if ((locale & 0x3ff) === 0x04) return TRADITIONAL.has(locale & 0xffff) ? 'big5' : 'gbk';
  return LOCALE_CHARSETS.find(([, languages]) => languages.includes(locale & 0x3ff))?.[0] ?? null;
}
