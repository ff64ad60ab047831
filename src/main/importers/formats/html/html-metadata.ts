import { parseDatePhrase } from '#core/metadata/date-phrase.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed, type MetadataOrigin } from '#core/model/metadata-value.ts';
import { parsePartialDate, type PartialDate } from '#core/model/partial-date.ts';
import { readJsonLd } from './json-ld.ts';

type Found<T> = readonly [value: T | null | undefined, origin: MetadataOrigin];

/**
 * What a page says about itself, best source first: JSON-LD, OpenGraph, meta tags, elements. Dates of change are never
 * taken for the date of publication.
 */
export function readHtmlMetadata(document: Document): {
  readonly metadata: Partial<DocumentMetadata>;
  /** Every date of publication the page gives, as written. */
  readonly dates: readonly string[];
} {
  const linked = readJsonLd(document);
  const metas = [...document.querySelectorAll('meta[content]')];
  const meta = (...names: string[]) => firstMeta(metas, names);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
  const dates: string[] = [];
  const date = (text: string): PartialDate | null => {
    if (text !== '') dates.push(text);
    return parsePartialDate(text) ?? parseDatePhrase(text);
  };

  const authors = (text: string) =>
    text === '' || /^https?:/i.test(text) ? null : text.split(/\s*(?:,|;| and )\s*/).filter(Boolean);
  const metadata = {
    ...pick('title', [
      [linked.headline, 'json-ld'],
      [meta('og:title', 'twitter:title'), 'opengraph'],
      [meta('dc.title', 'title', 'headline'), 'meta-tag'],
      [titleOfElements(document), 'html-element'],
    ]),
    ...pick('publisher', [
      [linked.publisher, 'json-ld'],
      [meta('og:site_name'), 'opengraph'],
      [meta('dc.publisher', 'publisher', 'application-name'), 'meta-tag'],
    ]),
    ...pick('authors', [
      [linked.authors.length > 0 ? linked.authors : null, 'json-ld'],
      [authors(meta('article:author', 'og:article:author')), 'opengraph'],
      [authors(meta('author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author')), 'meta-tag'],
    ]),
    ...pick('published', [
      [date(linked.datePublished), 'json-ld'],
      [date(meta('article:published_time', 'og:article:published_time', 'og:published_time')), 'opengraph'],
      [
        date(
          meta(
            'date',
            'dc.date',
            'dc.date.issued',
            'dcterms.created',
            'pubdate',
            'publishdate',
            'publish-date',
            'parsely-pub-date',
            'sailthru.date',
            'article.published',
            'datepublished',
          ),
        ),
        'meta-tag',
      ],
      [
        date(attribute('[itemprop="datePublished"]', 'content') || attribute('[itemprop="datePublished"]', 'datetime')),
        'html-element',
      ],
      [date(attribute('time[pubdate], article time[datetime], time[datetime]', 'datetime')), 'html-element'],
    ]),
    ...pick('language', [
      [linked.language, 'json-ld'],
      [languageTag(attribute('html', 'lang') || attribute('html', 'xml:lang')), 'html-element'],
      [languageTag(meta('og:locale')), 'opengraph'],
      [languageTag(meta('content-language', 'language', 'dc.language')), 'meta-tag'],
    ]),
    ...pick('url', [
      [webAddress(attribute('link[rel~="canonical"]', 'href')), 'html-element'],
      [webAddress(meta('og:url')), 'opengraph'],
      [webAddress(linked.url), 'json-ld'],
    ]),
  };
  return { metadata, dates };
}

function pick<K extends keyof DocumentMetadata>(
  name: K,
  candidates: readonly Found<DocumentMetadata[K]['value']>[],
): Partial<DocumentMetadata> {
  for (const [value, origin] of candidates) {
    if (value === null || value === undefined || value === '') continue;
    return { [name]: proposed(value, origin) };
  }
  return {};
}

function firstMeta(metas: readonly Element[], names: readonly string[]): string {
  for (const name of names) {
    const meta = metas.find((element) =>
      ['name', 'property', 'itemprop', 'http-equiv'].some((key) => element.getAttribute(key)?.toLowerCase() === name),
    );
    const content = folded(meta?.getAttribute('content'));
    if (content !== '') return content;
  }
  return '';
}

/** The only `h1` where the page's title holds it, else the title without the site's name. */
function titleOfElements(document: Document): string {
  const title = folded(document.querySelector('title')?.textContent);
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? folded(headings[0]?.textContent) : '';
  return heading !== '' && (title === '' || title.includes(heading)) ? heading : withoutSite(title);
}

/** "Headline | The Daily" → "Headline": the site's name after a separator goes when enough is left. */
function withoutSite(title: string): string {
  const parts = title.split(/ [|–—·»-] /);
  const shorter = parts.slice(0, -1).join(' – ');
  return parts.length > 1 && shorter.split(' ').length >= 3 ? shorter : title;
}

const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const webAddress = (text: string) => (/^https?:\/\/[^\s]+$/i.test(text) ? text : '');
const languageTag = (text: string) => /^([a-z]{2,3})(?:[-_]([a-z]{2,4}))?/i.exec(text)?.[0].replace('_', '-') ?? '';
