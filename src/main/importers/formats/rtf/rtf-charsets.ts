import { knownEncoding } from '../../charset.ts';

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

/** The encoding of a code page. */
export const codePage = (number: number) => CODE_PAGES[number] ?? knownEncoding(`windows-${number}`) ?? 'windows-1252';

/** The encoding of a font, or null where it has the document's. */
export const fontCharset = (number: number) => FONT_CHARSETS[number] ?? null;
