import { parsePartialDate } from '#core/base/partial-date.ts';
import type { DocumentMetadata } from '#core/model/imported-document.ts';
import { proposed } from '#core/model/metadata-value.ts';

/** The properties that a program wrote into a document; empty where it wrote none. */
export interface DocumentProperties {
  title: string;
  authors: string[];
  publisher: string;
  /** The date as written. */
  date: string;
  language: string;
  url: string;
}

export const noProperties = (): DocumentProperties => ({
  title: '',
  authors: [],
  publisher: '',
  date: '',
  language: '',
  url: '',
});

/** Titles and names that programs fill in by themselves and that say nothing about the report. */
const MEANINGLESS_TITLE =
  /^(?:untitled|document\d*|microsoft word - .*|enscript output|microsoft office outlook - memo style|unnamed|title|titre|ohne titel|sans titre|.*\.(?:docx?|odt|rtf|pdf|indd|qxd))$/i;
const MEANINGLESS_NAME =
  /^(?:user|admin|administrator|owner|author|unknown|default|microsoft(?: office user)?|windows user|root|pc|test|python-docx|apache poi|\W*)$/i;

/** Returns the properties as proposals, without values that a program filled in by itself. */
export function propertiesAsMetadata(properties: DocumentProperties): Partial<DocumentMetadata> {
  const title = fold(properties.title);
  const authors = properties.authors.map(fold).filter((name) => name !== '' && !MEANINGLESS_NAME.test(name));
  const published = parsePartialDate(properties.date);
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(properties.language) ? properties.language : '';
  const from = 'document-properties';
  return {
    ...(title === '' || MEANINGLESS_TITLE.test(title) ? {} : { title: proposed(title, from) }),
    ...(authors.length === 0 ? {} : { authors: proposed(authors, from) }),
    ...(properties.publisher === '' ? {} : { publisher: proposed(fold(properties.publisher), from) }),
    ...(published === null ? {} : { published: proposed(published, from) }),
    ...(language === '' ? {} : { language: proposed(language, from) }),
    ...(/^https?:\/\/\S+$/i.test(properties.url) ? { url: proposed(properties.url, from) } : {}),
  };
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
