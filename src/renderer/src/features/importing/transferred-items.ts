import type { ImportItem } from '#shared/ipc/contract.ts';
import { MAX_PASTED_UNITS } from '#shared/limits.ts';

/**
 * What a drag or a paste carries that isn't a file: a piece of a page, a link with words, plain text; null where there is
 * none. An address alone holds no report, and nothing is ever fetched.
 */
export function transferredItem(data: DataTransfer, name: string): ImportItem | 'only an address' | null {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const url = firstAddress(data.getData('text/uri-list')) || sourceAddress(html);
  if (isAddress(text) && (html === '' || isAddress(markupWords(html)))) return 'only an address';
  if (html !== '' && html.length <= MAX_PASTED_UNITS && wordsOf(text) !== '') {
    return { name, type: 'text/html', bytes: encode(html), url };
  }
  if (wordsOf(text) === '' || text.length > MAX_PASTED_UNITS) return null;
  return { name, type: 'text/plain', bytes: encode(text), url };
}

/** The first line of a `text/uri-list` (RFC 2483) that is a web address. */
const firstAddress = (list: string) => list.split(/\r?\n/).find((line) => /^https?:\/\//i.test(line)) ?? '';

/** Windows browsers put the page's address into a comment before a dragged piece of it. */
const sourceAddress = (html: string) => /SourceURL:(https?:\/\/\S+)/.exec(html)?.[1] ?? '';

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text.trim());

/** The words of a piece of markup, roughly: enough to tell an address from a headline. The page may parse no markup. */
const markupWords = (html: string) => html.replace(/<!--[^]*?-->|<[^>]*>/g, ' ').trim();

const wordsOf = (text: string) => text.trim();
const encode = (text: string) => new TextEncoder().encode(text);
