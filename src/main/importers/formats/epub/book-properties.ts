import { noProperties, type DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import type { Attributes } from '#main/importers/xml/read-xml.ts';

/** Roles (MARC relators) of those who wrote a book, as against those who drew, translated or published it. */
const AUTHORS = new Set(['', 'aut', 'cre', 'edt', 'rpt', 'jrn']);

interface Creator {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What a book's package document says of the book, element by element. */
export interface BookProperties {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string, text: string) => void;
  readonly found: () => DocumentProperties;
}

/**
 * Reads them. Of several dates the one of publication counts, of several creators those who wrote the book: EPUB 2 says so
 * in attributes (`opf:event`, `opf:role`), EPUB 3 says a role in an element of its own that refines the creator.
 */
export function bookProperties(): BookProperties {
  const found = noProperties();
  const creators: Creator[] = [];
  const roles = new Map<string, string>();
  let attributes: Attributes = {};
  let dated: 'publication' | 'other' | null = null;

  function close(name: string, text: string): void {
    if (name === 'dc:title' && found.title === '') found.title = text;
    else if (name === 'dc:creator') {
      creators.push({ id: attributes['id'] ?? '', name: text, role: attributes['opf:role'] ?? '' });
    } else if (name === 'dc:publisher') found.publisher = text;
    else if (name === 'dc:language') found.language = text;
    else if (name === 'dc:date') {
      const event = attributes['opf:event'] === 'publication' ? 'publication' : 'other';
      if (dated !== null && (dated === 'publication' || event === 'other')) return;
      dated = event;
      found.date = text;
    } else if (name === 'opf:meta' && attributes['property'] === 'role') {
      roles.set((attributes['refines'] ?? '').replace(/^#/, ''), text);
    }
  }

  return {
    open: (_name, its) => {
      attributes = its;
    },
    close,
    found: () => ({ ...found, authors: creators.filter((each) => AUTHORS.has(roleOf(each))).map(({ name }) => name) }),
  };

  function roleOf({ id, role }: Creator): string {
    return (role || (id === '' ? '' : (roles.get(id) ?? ''))).toLowerCase();
  }
}
