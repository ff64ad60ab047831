import type { Passage } from './passage.ts';

/** More matches than this are not listed: nobody steps through them. */
const MOST = 5000;

/**
 * Where `query` stands in `text`, in order. Case doesn't count, any white space matches any other, and marks over letters
 * (Arabic vowel signs) may stand in the text without being typed.
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
