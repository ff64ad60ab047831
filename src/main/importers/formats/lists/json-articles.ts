import * as v from 'valibot';
import { MAX_XML_DEPTH } from '#shared/limits.ts';
import { proposeColumns } from './propose-columns.ts';

const record = v.record(v.string(), v.unknown());
/** An article's fields as the file has them. */
export type Article = v.InferOutput<typeof record>;

/** The articles of a file, and where they are in it. */
export interface Articles {
  readonly articles: readonly Article[];
  readonly part: 'line' | 'item';
  /** Which line or item of the file each article is, counted from 1. */
  readonly numbers: readonly number[];
  /** Which ones are no articles. */
  readonly amiss: readonly number[];
}

/** Lists are looked for this deep: search engines answer with `response.docs` or `hits.hits`. */
const DEEPEST = 3;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `[` and `{`, `]` and `}` differ in one bit. */
const [CURLY, OPENING, CLOSING] = [0x20, 0x7b, 0x7d];
/** More columns than this are no list of articles. */
const MOST_COLUMNS = 200;

/**
 * The articles of a JSON text: a list of objects, one somewhere inside an object, one object a line, or a single one. Null
 * where there is none that has a text.
 */
export function articlesIn(text: string): Articles | null {
  if (isTooDeep(text)) return null;
  const whole = parsed(text);
  const found = whole === undefined ? linesOf(text) : (listIn(whole, 0) ?? single(whole));
  if (found === null || found.articles.length === 0) return null;
  const sample = found.articles.slice(0, 20);
  const { columns, rowAt } = tableOf(sample);
  const rows = sample.map((_article, index) => rowAt(index));
  return proposeColumns(columns, rows).text === null ? null : found;
}

/** Whether brackets lie deeper in one another than any list of articles: a parser takes memory for each level. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length && depth <= MAX_XML_DEPTH; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i += 1;
    else if (unit === QUOTE) quoted = !quoted;
    else if (!quoted && (unit | CURLY) === OPENING) depth += 1;
    else if (!quoted && (unit | CURLY) === CLOSING) depth -= 1;
  }
  return depth > MAX_XML_DEPTH;
}

/** The articles as a table: a column for every field that any of them has, those of objects in them as `source.name`. */
export function tableOf(articles: readonly Article[]): {
  readonly columns: readonly string[];
  readonly rowAt: (index: number) => readonly string[];
} {
  const names = new Set<string>();
  for (const article of articles) for (const name of fieldsOf(article).keys()) names.add(name);
  const columns = [...names].slice(0, MOST_COLUMNS);
  const rowAt = (index: number) => {
    const fields = fieldsOf(articles[index] ?? {});
    return columns.map((column) => fields.get(column) ?? '');
  };
  return { columns, rowAt };
}

function fieldsOf(article: Article): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(article)) {
    const inner = v.safeParse(record, value);
    if (inner.success && !Array.isArray(value)) {
      for (const [key, deep] of Object.entries(inner.output)) fields.set(`${name}.${key}`, asText(deep));
    } else fields.set(name, asText(value));
  }
  return fields;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // A list of strings is a text in paragraphs.
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join('\n\n') : '';
}

function listIn(value: unknown, depth: number): Articles | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, i) => ({ item, number: i + 1 }));
    const objects = items.flatMap(({ item, number }) =>
      v.is(record, item) && !Array.isArray(item) ? [{ item, number }] : [],
    );
    if (objects.length === 0 || objects.length < value.length / 2) return null;
    const numbers = objects.map(({ number }) => number);
    const fine = new Set(numbers);
    return {
      // Elasticsearch keeps the article in `_source`.
      articles: objects.map(({ item }) => (v.is(record, item['_source']) ? item['_source'] : item)),
      part: 'item',
      numbers,
      amiss: items.flatMap(({ number }) => (fine.has(number) ? [] : [number])),
    };
  }
  if (!v.is(record, value)) return null;
  const lists = Object.values(value).flatMap((inner) => listIn(inner, depth + 1) ?? []);
  return lists.length > 0 && proposeColumns(Object.keys(value), []).text === null ? together(lists) : null;
}

/** The lists of an object as one: its items are counted on from one to the next. */
function together(lists: readonly Articles[]): Articles {
  let before = 0;
  const shifted = lists.map((list) => {
    const by = before;
    before += list.numbers.length + list.amiss.length;
    return { ...list, numbers: list.numbers.map((n) => n + by), amiss: list.amiss.map((n) => n + by) };
  });
  return {
    articles: shifted.flatMap(({ articles }) => articles),
    part: 'item',
    numbers: shifted.flatMap(({ numbers }) => numbers),
    amiss: shifted.flatMap(({ amiss }) => amiss),
  };
}

const single = (value: unknown): Articles | null =>
  v.is(record, value) && !Array.isArray(value) ? { articles: [value], part: 'item', numbers: [1], amiss: [] } : null;

/** An object a line. Some lines may be broken, among them always the last: what writes such a file is often stopped. */
function linesOf(text: string): Articles | null {
  const articles: Article[] = [];
  const numbers: number[] = [];
  const amiss: number[] = [];
  let last = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    last = index + 1;
    const value = parsed(line);
    if (v.is(record, value) && !Array.isArray(value)) {
      articles.push(value);
      numbers.push(last);
    } else amiss.push(last);
  }
  const onlyTheLast = amiss.length === 1 && amiss[0] === last;
  if (articles.length === 0 || !(onlyTheLast || articles.length >= amiss.length * 9)) return null;
  return { articles, part: 'line', numbers, amiss };
}

/** Whether a text is one JSON value. */
export const isJson = (text: string) => parsed(text) !== undefined;

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined; // SyntaxError is how JSON.parse says so
  }
}
