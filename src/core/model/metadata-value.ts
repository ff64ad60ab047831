/**
 * Where a value about a report was found. `analyst` wins over all and is never overwritten by the program;
 * `none` stands for a value that was looked for and not found.
 */
export type MetadataOrigin =
  | 'analyst'
  | 'json-ld'
  | 'opengraph'
  | 'meta-tag'
  | 'html-element'
  | 'readability'
  | 'front-matter'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'text'
  | 'detected'
  | 'link'
  | 'file-name'
  | 'csv'
  | 'document-properties'
  | 'mail-header'
  | 'table-column'
  | 'web-archive'
  | 'address'
  | 'none';

/** A value about a report: proposed by the program until the analyst touches or confirms it. */
export interface MetadataValue<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
  readonly confirmed: boolean;
}

/** A proposal found at `origin`. */
export const proposed = <T>(value: T, origin: MetadataOrigin): MetadataValue<T> => ({
  value,
  origin,
  confirmed: false,
});

/** What the analyst entered. */
export const entered = <T>(value: T): MetadataValue<T> => ({ value, origin: 'analyst', confirmed: true });

/** The words the interface uses for an origin, after "proposed from …". */
export const ORIGIN_WORDS: Readonly<Record<MetadataOrigin, string>> = {
  analyst: 'entered by you',
  'json-ld': 'the page’s structured data (JSON-LD)',
  opengraph: 'the page’s OpenGraph tags',
  'meta-tag': 'the page’s meta tags',
  'html-element': 'an element of the page',
  readability: 'the page’s article',
  'front-matter': 'the file’s front matter',
  headline: 'a line that stands like a headline',
  standfirst: 'the opening sentence: the text has no headline',
  byline: 'the byline',
  dateline: 'the dateline',
  text: 'the text',
  detected: 'the text, by detection',
  link: 'the dropped link',
  'file-name': 'the file’s name',
  csv: 'an imported CSV file',
  'document-properties': 'the document’s properties',
  'mail-header': 'the message’s header',
  'table-column': 'a column of the table',
  'web-archive': 'the web archive’s record',
  address: 'the page’s address',
  none: 'nothing: not found',
};
