import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { noProperties, type DocumentProperties } from '#main/importers/formats/office/document-properties.ts';

/** `D:20160421093000+03'00'`, of which everything after the year may be missing (ISO 32000-1, 7.9.4). */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/;

/** What a PDF says of itself, in its information dictionary or its XMP packet. */
export async function pdfProperties(document: PDFDocumentProxy): Promise<DocumentProperties> {
  const found = noProperties();
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const of = (name: string) => text(Reflect.get(info, name));
  const xmp = (name: string): unknown => metadata?.get(name) as unknown;
  found.title = text(xmp('dc:title')) || of('Title');
  const creators = xmp('dc:creator');
  found.authors = Array.isArray(creators) ? creators.map(text) : [of('Author')];
  found.date = partialDate(of('CreationDate')) || text(xmp('xmp:createdate'));
  found.language = of('Language');
  return found;
}

/** A date of PDF in ISO 8601's form, as precise and with the zone as given. */
function partialDate(date: string): string {
  const match = PDF_DATE.exec(date);
  if (match === null) return '';
  const [, year = '', month, day, hour, minute, second, utc, zone, zoneMinute] = match;
  const days = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || minute === undefined) return days;
  return `${days}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone === undefined ? (utc ?? '') : `${zone}:${zoneMinute ?? '00'}`}`;
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
