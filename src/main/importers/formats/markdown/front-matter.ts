import { parsePartialDate } from '#core/base/partial-date.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';

const FENCED = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const ENTRY = /^([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/;

/**
 * Takes the front matter off a Markdown text. Of YAML only `name: value` lines and `[a, b]` lists are read: enough for
 * what site generators write, and nothing in it can be made to do anything.
 */
export function readFrontMatter(text: string): {
  readonly metadata: Partial<DocumentMetadata>;
  readonly body: string;
  /** The date as written, or none. */
  readonly dates: readonly string[];
} {
  const match = FENCED.exec(text);
  if (match === null) return { metadata: {}, body: text, dates: [] };
  const entries = new Map<string, string>();
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const entry = ENTRY.exec(line);
    if (entry !== null) entries.set((entry[1] ?? '').toLowerCase(), unquote((entry[2] ?? '').trim()));
  }
  const first = (...names: string[]) =>
    names.map((name) => entries.get(name) ?? '').find((value) => value !== '') ?? '';
  const text1 = (...names: string[]) => {
    const value = first(...names);
    return proposed(value, value === '' ? 'none' : 'front-matter');
  };
  const date = first('date', 'published', 'pubdate');
  const published = parsePartialDate(date) ?? parseDatePhrase(date);
  const authors = list(first('authors', 'author', 'by'));
  return {
    body: text.slice(match[0].length),
    dates: [date],
    metadata: {
      title: text1('title'),
      publisher: text1('publisher', 'source', 'outlet', 'site'),
      url: text1('url', 'link', 'canonical'),
      language: text1('lang', 'language'),
      published: proposed(published, published === null ? 'none' : 'front-matter'),
      authors: proposed(authors, authors.length === 0 ? 'none' : 'front-matter'),
    },
  };
}

const unquote = (value: string) => value.replace(/^(["'])(.*)\1$/, '$2');

const list = (value: string) =>
  value
    .replace(/^\[(.*)\]$/, '$1')
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '');
