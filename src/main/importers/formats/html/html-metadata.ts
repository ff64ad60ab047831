import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';
import { authorNames } from '#core/metadata/author-names.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed, type MetadataOrigin } from '#core/model/metadata-value.ts';
import { mailDate } from '#main/importers/compose/mail-date.ts';
import { readJsonLd } from './json-ld.ts';
import { MetaTags } from './meta-tags.ts';
import { dateInAddress, publishedDates } from './published-dates.ts';

type Found<T> = readonly [value: T | null | undefined, origin: MetadataOrigin];

/**
 * What a page says about itself, best source first: JSON-LD, Dublin Core, OpenGraph, other meta tags,
 * elements. Dates of change are never
 * taken for the date of publication.
 */
export function readHtmlMetadata(document: Document): {
  readonly metadata: Partial<DocumentMetadata>;
  /** Every date of publication the page gives, as written. */
  readonly dates: readonly string[];
} {
  const linked = readJsonLd(document);
  const tags = new MetaTags(document);
  const meta = (...names: string[]) => tags.first(...names);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
  const dates: string[] = [];
  const date = (text: string): PartialDate | null => {
    if (text !== '') dates.push(text);
    return (
      parsePartialDate(text) ??
      parsePartialDate(compact(text)) ??
      parsePartialDate(mailDate(text)) ??
      parseDatePhrase(text)
    );
  };

  // Looked for one after the other: most pages say it in the first place, and elements take long.
  function* published(): Generator<Found<PartialDate | null>> {
    yield [date(linked.datePublished), 'json-ld'];
    for (const [text, origin] of publishedDates(document)) yield [date(text), origin];
    yield [date(dateInAddress(address)), 'address'];
  }

  const url = pick('url', [
    [webAddress(attribute('link[rel~="canonical"]', 'href')), 'html-element'],
    [webAddress(meta('og:url')), 'opengraph'],
    [webAddress(linked.url), 'json-ld'],
  ]);
  const address = url.url?.value ?? '';
  const metadata = {
    ...pick('title', [
      [linked.headline, 'json-ld'],
      [meta('dc:title', 'dcterms:title'), 'meta-tag'],
      [meta('og:title'), 'opengraph'],
      [meta('title', 'headline', 'twitter:title', 'parsely-title', 'citation_title'), 'meta-tag'],
      [titleOfElements(document), 'html-element'],
    ]),
    ...pick('publisher', [
      [linked.publisher, 'json-ld'],
      [meta('og:site_name'), 'opengraph'],
      [meta('dc:publisher', 'publisher', 'application-name'), 'meta-tag'],
    ]),
    ...pick('authors', [
      [linked.authors, 'json-ld'],
      [namesIn(tags.all('dc:creator', 'dcterms:creator')), 'meta-tag'],
      [namesIn(tags.all('article:author', 'og:article:author')), 'opengraph'],
      [namesIn(tags.all('author', 'byl', 'parsely-author', 'sailthru:author', 'citation_author')), 'meta-tag'],
    ]),
    ...pick('published', published()),
    ...pick('language', [
      [languageTag(attribute('html', 'lang') || attribute('html', 'xml:lang')), 'html-element'],
      [languageTag(linked.language), 'json-ld'],
      [languageTag(meta('og:locale')), 'opengraph'],
      [languageTag(meta('content-language', 'language', 'dc:language')), 'meta-tag'],
    ]),
    ...url,
  };
  return { metadata, dates };
}

function pick<K extends keyof DocumentMetadata>(
  name: K,
  candidates: Iterable<Found<DocumentMetadata[K]['value']>>,
): Partial<DocumentMetadata> {
  for (const [value, origin] of candidates) {
    if (value === null || value === undefined || value.length === 0) continue;
    return { [name]: proposed(value, origin) };
  }
  return {};
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

/** `20160421` as `2016-04-21`; anything else as it is. */
const compact = (text: string) =>
  text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3').replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
const namesIn = (bylines: readonly string[]) => [...new Set(bylines.flatMap(authorNames))];
const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const webAddress = (text: string) => (/^https?:\/\/[^\s]+$/i.test(text) ? text : '');
const languageTag = (text: string) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*/i.exec(text)?.[0].replaceAll('_', '-') ?? '';
