import { aZip } from './a-zip.ts';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
const TYPE = 'application/vnd.oasis.opendocument.text';

/** Writes an OpenDocument text; `body` is the content of `office:text`. */
export function anOdt(body: string, meta = '', type = TYPE, stored = true): Uint8Array {
  return aZip([
    { name: 'mimetype', bytes: type, stored },
    {
      name: 'content.xml',
      bytes: `<office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'meta.xml',
      bytes: `<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
    },
  ]);
}

/** Writes the same text as a single file. */
export const aFodt = (body: string, meta = '') =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMESPACES} office:mimetype="${TYPE}"><office:meta>${meta}</office:meta><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
