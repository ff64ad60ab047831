import { Parser } from 'htmlparser2';
import * as v from 'valibot';
import { authorNames } from '#core/metadata/author-names.ts';

/** What a page's structured data says about its article; empty where it says nothing. */
export interface LinkedArticle {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly datePublished: string;
  readonly publisher: string;
  readonly language: string;
  readonly url: string;
}

const NOTHING: LinkedArticle = { headline: '', authors: [], datePublished: '', publisher: '', language: '', url: '' };
const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsMediaOrganizationArticle)$/;
/** What stands for the article where the page has none: systems of sites describe their pages so. */
const PAGE = /(?:^|\/)(?:WebPage|ItemPage)$/;
/** Structured data that nests deeper, or has more parts, than this is no article's. */
const DEEPEST = 6;
const MOST = 2_000;

const node = v.record(v.string(), v.unknown());
type Node = v.InferOutput<typeof node>;

/**
 * Reads the first article of the page's JSON-LD (schema.org), also inside lists and `@graph`; people and publishers that are
 * only referred to are looked up. Broken JSON is passed over.
 */
export function readJsonLd(document: Document): LinkedArticle {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), nodes, 0);
  }
  const described = (types: RegExp) => nodes.find((each) => typesOf(each).some((type) => types.test(type)));
  const article =
    described(ARTICLE) ?? nodes.find((each) => PAGE.test(typesOf(each)[0] ?? '') && 'datePublished' in each);
  return article === undefined ? NOTHING : describe(article, nodes);
}

function parseJson(json: string): unknown {
  const trimmed = json.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, '');
  for (const attempt of [trimmed, trimmed.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Line ends inside strings are common, and no JSON; other broken data is left to the other sources.
    }
  }
  return null;
}

/** All described things, the outer before the inner ones. */
function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length > MOST) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, nodes, depth + 1);
    return;
  }
  const parsed = v.safeParse(node, value);
  if (!parsed.success) return;
  nodes.push(parsed.output);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher']) {
    collect(parsed.output[key], nodes, depth + 1);
  }
}

const typesOf = (each: Node) => [each['@type']].flat().filter((type) => typeof type === 'string');

function describe(article: Node, nodes: readonly Node[]): LinkedArticle {
  const nameOf = (value: unknown): string => {
    if (typeof value === 'string') return text(value);
    const parsed = v.safeParse(node, value);
    if (!parsed.success) return '';
    const name = text([parsed.output['name']].flat()[0]);
    const id = parsed.output['@id'];
    if (name !== '' || typeof id !== 'string') return name;
    return text(nodes.find((other) => other['@id'] === id && 'name' in other)?.['name']);
  };
  return {
    headline: text(article['headline']) || text(article['name']),
    authors: [article['author']].flat().flatMap((author) => authorNames(nameOf(author))),
    datePublished: text(article['datePublished']),
    publisher: nameOf([article['publisher']].flat()[0]),
    language: nameOf(article['inLanguage']),
    url: text(article['url']) || idOf(article['mainEntityOfPage']),
  };
}

function idOf(value: unknown): string {
  if (typeof value === 'string') return text(value);
  const parsed = v.safeParse(node, value);
  return parsed.success ? text(parsed.output['@id']) : '';
}

/** A value in words. Scripts hold no entities and no tags, but sites write them into their data all the same. */
function text(value: unknown): string {
  if (typeof value !== 'string') return '';
  let words = '';
  if (/&\w|&#|<\w/.test(value)) {
    const parser = new Parser({ ontext: (piece) => void (words += piece) });
    parser.end(value);
  } else words = value;
  return words.replace(/\s+/g, ' ').trim();
}
