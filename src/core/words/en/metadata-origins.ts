import type { Messages } from '#core/words/format/messages.ts';

/** The places where a value about a report was found, for use after "proposed from". */
export const metadataOrigins = {
  'metadata-origin.analyst': 'entered by you',
  'metadata-origin.json-ld': 'the page’s structured data (JSON-LD)',
  'metadata-origin.opengraph': 'the page’s OpenGraph tags',
  'metadata-origin.meta-tag': 'the page’s meta tags',
  'metadata-origin.html-element': 'an element of the page',
  'metadata-origin.readability': 'the page’s article',
  'metadata-origin.front-matter': 'the file’s front matter',
  'metadata-origin.headline': 'a line that stands like a headline',
  'metadata-origin.standfirst': 'the opening sentence: the text has no headline',
  'metadata-origin.byline': 'the byline',
  'metadata-origin.dateline': 'the dateline',
  'metadata-origin.text': 'the text',
  'metadata-origin.detected': 'the text, by detection',
  'metadata-origin.link': 'the dropped link',
  'metadata-origin.file-name': 'the file’s name',
  'metadata-origin.csv': 'an imported CSV file',
  'metadata-origin.document-properties': 'the document’s properties',
  'metadata-origin.mail-header': 'the message’s header',
  'metadata-origin.table-column': 'a column of the table',
  'metadata-origin.web-archive': 'the web archive’s record',
  'metadata-origin.address': 'the page’s address',
  'metadata-origin.none': 'nothing: not found',
} as const satisfies Messages;
