import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';
import { authorNames } from '#core/metadata/author-names.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed, type MetadataOrigin } from '#core/model/metadata-value.ts';
import { mailDate } from '#main/importers/compose/mail-date.ts';
import { readJsonLd } from './json-ld.ts';
import { MetaTags } from './meta-tags.ts';
import { dateInAddress, publishedDates } from './published-dates.ts';
import { titleOfElements } from './title-of-elements.ts';

/** A page, with the two sources of metadata that are read once for all fields. */
interface Page {
  readonly document: Document;
  readonly linked: ReturnType<typeof readJsonLd>;
  readonly tags: MetaTags;
}

/** A value that a page gives for a field, empty where the page gives none, and the source of the value. */
type Candidate<T> = readonly [value: T | null | undefined, origin: MetadataOrigin];

/**
 * Reads the metadata that a page gives about itself, from the best source of each field: JSON-LD, Dublin Core, OpenGraph,
 * other meta tags, elements. A date of change is never taken for the date of publication.
 */
export function readHtmlMetadata(document: Document): {
  readonly metadata: Partial<DocumentMetadata>;
  /** Every date of publication that was looked at, as written. */
  readonly dates: readonly string[];
} {
  const page: Page = { document, linked: readJsonLd(document), tags: new MetaTags(document) };
  const dates: string[] = [];
  const url = pick('url', addresses(page));
  const metadata = {
    ...pick('title', titles(page)),
    ...pick('publisher', publishers(page)),
    ...pick('authors', authors(page)),
    ...pick('published', publicationDates(page, url.url?.value ?? '', dates)),
    ...pick('language', languages(page)),
    ...url,
  };
  return { metadata, dates };
}

/** Returns the first candidate that has a value, as a proposal for the field. */
function pick<K extends keyof DocumentMetadata>(
  field: K,
  candidates: Iterable<Candidate<DocumentMetadata[K]['value']>>,
): Partial<DocumentMetadata> {
  for (const [value, origin] of candidates) {
    if (value === null || value === undefined || value.length === 0) continue;
    return { [field]: proposed(value, origin) };
  }
  return {};
}

const addresses = ({ document, linked, tags }: Page): readonly Candidate<string>[] => [
  [webAddress(attribute(document, 'link[rel~="canonical"]', 'href')), 'html-element'],
  [webAddress(tags.first('og:url')), 'opengraph'],
  [webAddress(linked.url), 'json-ld'],
];

const titles = ({ document, linked, tags }: Page): readonly Candidate<string>[] => [
  [linked.headline, 'json-ld'],
  [tags.first('dc:title', 'dcterms:title'), 'meta-tag'],
  [tags.first('og:title'), 'opengraph'],
  [tags.first('title', 'headline', 'twitter:title', 'parsely-title', 'citation_title'), 'meta-tag'],
  [titleOfElements(document), 'html-element'],
];

const publishers = ({ linked, tags }: Page): readonly Candidate<string>[] => [
  [linked.publisher, 'json-ld'],
  [tags.first('og:site_name'), 'opengraph'],
  [tags.first('dc:publisher', 'publisher', 'application-name'), 'meta-tag'],
];

const authors = ({ linked, tags }: Page): readonly Candidate<readonly string[]>[] => [
  [linked.authors, 'json-ld'],
  [namesIn(tags.all('dc:creator', 'dcterms:creator')), 'meta-tag'],
  [namesIn(tags.all('article:author', 'og:article:author')), 'opengraph'],
  [namesIn(tags.all('author', 'byl', 'parsely-author', 'sailthru:author', 'citation_author')), 'meta-tag'],
];

/**
 * Gives the dates of publication one after the other: most pages give it in the first place, and a search through the
 * elements takes long. Each date is added to `dates` as written.
 */
function* publicationDates(
  { document, linked }: Page,
  address: string,
  dates: string[],
): Generator<Candidate<PartialDate | null>> {
  const parsed = (text: string) => {
    if (text !== '') dates.push(text);
    return parseAnyDate(text);
  };
  yield [parsed(linked.datePublished), 'json-ld'];
  for (const [text, origin] of publishedDates(document)) yield [parsed(text), origin];
  yield [parsed(dateInAddress(address)), 'address'];
}

const languages = ({ document, linked, tags }: Page): readonly Candidate<string>[] => [
  [languageTag(attribute(document, 'html', 'lang') || attribute(document, 'html', 'xml:lang')), 'html-element'],
  [languageTag(linked.language), 'json-ld'],
  [languageTag(tags.first('og:locale')), 'opengraph'],
  [languageTag(tags.first('content-language', 'language', 'dc:language')), 'meta-tag'],
];

/** Parses a date in ISO 8601, with or without its hyphens, in the form of a mail header, or in words. */
const parseAnyDate = (text: string): PartialDate | null =>
  parsePartialDate(text) ??
  parsePartialDate(withHyphens(text)) ??
  parsePartialDate(mailDate(text)) ??
  parseDatePhrase(text);

/** Returns `20160421` as `2016-04-21` and `2016-04-21 10:00` with a `T`; any other text stays as it is. */
const withHyphens = (text: string) =>
  text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3').replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
const namesIn = (bylines: readonly string[]) => [...new Set(bylines.flatMap(authorNames))];
const webAddress = (text: string) => (/^https?:\/\/[^\s]+$/i.test(text) ? text : '');
const languageTag = (text: string) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*/i.exec(text)?.[0].replaceAll('_', '-') ?? '';
