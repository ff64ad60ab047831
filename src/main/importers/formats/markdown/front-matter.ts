import { parseDocument } from 'yaml';
import { parsePartialDate } from '#core/base/partial-date.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';

/** Front matter of more than 20,000 characters is text: site generators write some hundred, and the parser takes time for each. */
const FENCED = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A line of the form `name: value`: text between two rules that has none wasn't meant as front matter. */
const ENTRY = /^[A-Za-z][\w-]{0,40}:(?:\s|$)/m;

/** A value on one line that is neither quoted nor a list, a map, a block, an alias or a tag. */
const PLAIN_VALUE = /^([A-Za-z][\w-]{0,40}):[ \t]+(?!"[^"\n]*"[ \t]*\r?$|'[^'\n]*'[ \t]*\r?$|[[{|>&*!#])(\S[^\r\n]*)/gm;

/** A Markdown text without its front matter, and what that says. */
export interface FrontMatter {
  readonly metadata: Partial<DocumentMetadata>;
  readonly body: string;
  /** The date as written, or none. */
  readonly dates: readonly string[];
  readonly warnings: readonly ImportWarning[];
}

/** Takes the front matter off a Markdown text. Front matter that isn't a YAML map stays in the text. */
export function readFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text);
  const kept = { metadata: {}, body: text, dates: [] };
  if (match === null) return { ...kept, warnings: [] };
  const yaml = match[1] ?? '';
  const entries = entriesOf(yaml);
  if (entries === null) {
    return { ...kept, warnings: ENTRY.test(yaml) ? [{ code: 'front-matter-unreadable', params: {} }] : [] };
  }
  return { ...metadataOf(entries), body: text.slice(match[0].length), warnings: [] };
}

type Entries = ReadonlyMap<string, unknown>;

/**
 * Returns the entries of a YAML map by their names in lower case; null where the text is no map. The failsafe schema makes
 * texts of all values, dates among them, and heeds no tags. An alias is refused: a few lines of aliases of aliases would
 * become gigabytes.
 */
function entriesOf(yaml: string): Entries | null {
  return parsedEntries(yaml) ?? parsedEntries(withQuotedValues(yaml));
}

/** Quotes the plain values: people write `title: Second day: the siege`, which is no YAML for its second colon. */
const withQuotedValues = (yaml: string): string =>
  yaml.replace(PLAIN_VALUE, (_line, name: string, value: string) => `${name}: ${JSON.stringify(value.trimEnd())}`);

function parsedEntries(yaml: string): Entries | null {
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, inner]: [string, unknown]) => [name.toLowerCase(), inner]));
  } catch {
    return null; // the library throws at aliases, and where values lie too deep in one another
  }
}

function metadataOf(entries: Entries): Pick<FrontMatter, 'metadata' | 'dates'> {
  const first = (...names: string[]) =>
    names.map((name) => entries.get(name)).find((value) => textsOf(value).length > 0);
  const proposedText = (...names: string[]) => {
    const value = textsOf(first(...names))[0] ?? '';
    return proposed(value, value === '' ? 'none' : 'front-matter');
  };
  const date = textsOf(first('date', 'published', 'pubdate'))[0] ?? '';
  const published = parsePartialDate(date) ?? parseDatePhrase(date);
  const authors = authorsOf(first('authors', 'author', 'by'));
  return {
    dates: [date],
    metadata: {
      title: proposedText('title'),
      publisher: proposedText('publisher', 'source', 'outlet', 'site'),
      url: proposedText('url', 'link', 'canonical'),
      language: proposedText('lang', 'language'),
      published: proposed(published, published === null ? 'none' : 'front-matter'),
      authors: proposed(authors, authors.length === 0 ? 'none' : 'front-matter'),
    },
  };
}

/** Returns the texts of a value: of a list those of its items, of a map the one under `name`. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null && 'name' in value ? textsOf(value.name) : [];
}

/** Returns the names of authors. Commas separate them in a text; in an item of a list a comma belongs to the name. */
const authorsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(',').flatMap(textsOf) : textsOf(value);
