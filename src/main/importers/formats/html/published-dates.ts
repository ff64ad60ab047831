import { parseDateLine } from '#core/metadata/publication-line.ts';
import type { MetadataOrigin } from '#core/model/metadata-value.ts';

/** A date of publication as the page writes it, and where. */
export type WrittenDate = readonly [text: string, origin: MetadataOrigin];

/** Names of meta tags without their signs: `article:published_time`, `pub_date`, `DC.date.issued` and their like. */
const OPENGRAPH = /^(?:og|article|ogarticle)(?:published(?:time|date)?|publicationdate)$/;
const META = new RegExp(
  `^(?:${[
    '(?:parsely|bt)?pub(?:lish(?:ed)?|lication)?(?:date|time)(?:time)?',
    '(?:rnews|original|first)?datepublished|originalpublicationdate|citation(?:publication|online)?date',
    'date|dcdate(?:issued|created)?|dcterms(?:date|created|issued)|sailthrudate|ptime|cxenseparserecspublishtime',
  ].join('|')})$`,
);
const OF_A_DATE =
  /(?:^|[\s_-])(?:date|datestamp|datetime|timestamp|time|pubdate|publish(?:ed)?|posted|post[-_]?(?:date|time)|entry[-_]?date|long[-_]?date)(?:$|[\s_-])/i;
const AROUND = 'nav, aside, footer, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"]';
/** In an address: `/2016/04/21/`, `/2016/apr/21/`, `/2016-04-21-`. */
const IN_ADDRESS =
  /\/((?:19|20)\d{2})[/-](?:(\d{1,2})|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[/-](\d{1,2})(?=[/_.-])/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The dates of publication that the tags and elements of a page give, surest first. What an element is there for may only be
 * told by its class: that counts below the headline, and where the element says nothing but the date.
 */
export function* publishedDates(document: Document): Generator<WrittenDate> {
  const metas = Array.from(document.querySelectorAll('meta[content]'), (meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '';
    return { name: name.toLowerCase().replace(/[^a-z]/g, ''), content: meta.getAttribute('content') ?? '' };
  });
  for (const { name, content } of metas) if (OPENGRAPH.test(name)) yield [content.trim(), 'opengraph'];
  for (const { name, content } of metas) if (META.test(name)) yield [content.trim(), 'meta-tag'];
  for (const [selector, ...attributes] of ELEMENTS) {
    const element = document.querySelector(selector);
    const text = attributes.map((name) => element?.getAttribute(name)?.trim() ?? '').find(Boolean) ?? '';
    if (text !== '') yield [text, 'html-element'];
  }
  yield [dateByItself(document), 'html-element'];
}

/** Elements that are there for the date, surest first, and which attributes have it. */
const ELEMENTS: readonly (readonly [selector: string, ...attributes: string[]])[] = [
  ['[itemprop~="datePublished"]', 'content', 'datetime', 'title'],
  ['[property="dc:date"], [property="schema:datePublished"]', 'content', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
  ['abbr.published, .published[title], .posted[title]', 'title'],
];

function dateByItself(document: Document): string {
  const headings = document.querySelectorAll('h1').length;
  let below = headings === 0;
  for (const element of document.querySelectorAll('h1, time, span, p, div, li, em, small, abbr, td')) {
    if (element.localName === 'h1') below = true;
    if (!below || (element.localName !== 'time' && !OF_A_DATE.test(element.getAttribute('class') ?? ''))) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 0 && text.length < 80 && parseDateLine(text) !== null && element.closest(AROUND) === null)
      return text;
  }
  return '';
}

/** The day that a page's address gives, as ISO 8601, or empty. */
export function dateInAddress(address: string): string {
  const [, year = '', number, name = '', day = ''] = IN_ADDRESS.exec(address) ?? [];
  if (year === '') return '';
  const month = number ?? String(MONTHS.indexOf(name.toLowerCase()) + 1);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
