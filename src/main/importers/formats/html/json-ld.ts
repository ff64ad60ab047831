import * as v from 'valibot';

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
/** Structured data that nests deeper than this is no article's. */
const DEEPEST = 6;

const node = v.record(v.string(), v.unknown());
type Node = v.InferOutput<typeof node>;

/** Reads the first article of the page's JSON-LD (schema.org), also inside lists and `@graph`. Broken JSON is passed over. */
export function readJsonLd(document: Document): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''), 0);
    if (article !== null) return describe(article);
  }
  return NOTHING;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null; // pages in the wild hold broken JSON; the other sources serve
  }
}

function findArticle(value: unknown, depth: number): Node | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const parsed = v.safeParse(node, value);
  if (!parsed.success) return null;
  const types = [parsed.output['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return parsed.output;
  return findArticle(parsed.output['@graph'] ?? parsed.output['mainEntity'] ?? null, depth + 1);
}

function describe(article: Node): LinkedArticle {
  return {
    headline: text(article['headline']) || text(article['name']),
    authors: [article['author']]
      .flat()
      .map(nameOf)
      .filter((name) => name !== '' && !/^https?:/i.test(name)),
    datePublished: text(article['datePublished']),
    publisher: nameOf([article['publisher']].flat()[0]),
    language: nameOf(article['inLanguage']),
    url: text(article['url']) || idOf(article['mainEntityOfPage']),
  };
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return text(value);
  const parsed = v.safeParse(node, value);
  return parsed.success ? text([parsed.output['name']].flat()[0]) : '';
}

function idOf(value: unknown): string {
  if (typeof value === 'string') return text(value);
  const parsed = v.safeParse(node, value);
  return parsed.success ? text(parsed.output['@id']) : '';
}

const text = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
