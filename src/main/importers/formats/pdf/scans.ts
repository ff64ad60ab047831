import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { numbered } from '#main/importers/formats/office/numbered.ts';
import type { Page } from './page-furniture.ts';

/** The words of a document by its pages. */
interface Words {
  readonly pages: readonly Page[];
  readonly across: readonly { readonly page: number; readonly text: string }[];
  readonly comments: readonly { readonly text: string }[];
}

/** A page with at most this many letters has no text: they are the name of a scanner or a stamped number. */
const STAMP_LETTERS = 8;

/** Whether a PDF contains pictures. Their dictionaries are readable, even where other objects are packed or encrypted. */
export const holdsPictures = (bytes: Uint8Array) => /\/Subtype\s*\/Image\b/.test(byteLetters(bytes));

/** Returns the failure of a PDF without words on its pages, or null for a PDF with words. */
export function nothingToRead(words: Words, pictures: boolean): ImportFailure | null {
  const letters = lettersByPage(words);
  if (pictures && letters.every((count) => count <= STAMP_LETTERS)) {
    return {
      code: 'pdf-of-pictures',
      params: {},
    };
  }
  const all = [...words.pages.flatMap(({ segments }) => segments), ...words.across, ...words.comments];
  if (all.some(({ text }) => lettersOf(text) > 0)) return null;
  return { code: 'pdf-without-text', params: {} };
}

/** Returns a warning that names the pages without text of a document with pictures, or none. */
export function scanWarning(words: Words): readonly ImportWarning[] {
  const letters = lettersByPage(words);
  const bare = words.pages.filter((_page, i) => (letters[i] ?? 0) <= STAMP_LETTERS).map(({ number }) => number);
  if (bare.length === 0) return [];
  return [{ code: 'pages-without-text', params: numbered(bare) }];
}

/** Counts the letters of each page, without text that other pages repeat: the stamp of a scanner. */
function lettersByPage({ pages, across }: Words): readonly number[] {
  const texts = pages.map(({ number, segments }) => [
    ...segments.map(({ text }) => text),
    ...across.filter(({ page }) => page === number).map(({ text }) => text),
  ]);
  const counts = new Map<string, number>();
  for (const page of texts) for (const text of new Set(page.map(alike))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const own = (text: string) => (counts.get(alike(text)) ?? 0) < 2 || lettersOf(text) > STAMP_LETTERS * 4;
  return texts.map((page) => page.filter(own).reduce((sum, text) => sum + lettersOf(text), 0));
}

const alike = (text: string) => text.replace(/\d+/g, '#');
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
