import type { Passage } from './passage.ts';

/** Limits the matches in the list: nobody steps through more, and a one-letter query in a long text would be slow to draw. */
const MOST = 5000;

/**
 * Finds all matches of `query` in `text`, in order, as ranges of UTF-16 code units, end exclusive. Case doesn't count, any
 * white space matches any other, and the text may have marks over letters (Arabic vowel signs) that the query has not.
 */
export function findInText(text: string, query: string): readonly Passage[] {
  const letters = Array.from(query.trim());
  if (letters.length === 0) return [];
  const pattern = letters
    .map((letter) => (/\s/.test(letter) ? '\\s+' : `${escape(letter)}\\p{M}*`))
    .join('')
    .replace(/(?:\\s\+)+/g, '\\s+');
  const found: Passage[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}

const escape = (letter: string) => (/[\\^$.*+?()[\]{}|/-]/.test(letter) ? `\\${letter}` : letter);
