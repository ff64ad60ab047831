import { aZip, type ZipPart } from './a-zip.ts';

const METADATA =
  '<dc:title>The siege</dc:title><dc:creator>Anna Berg</dc:creator><dc:publisher>The Press</dc:publisher><dc:date>2016-04</dc:date><dc:language>en</dc:language>';

interface BookParts {
  /** The content of `metadata`. */
  readonly metadata?: string;
  /** The path of the package document in the container. */
  readonly fullPath?: string;
}

/** Writes an electronic book of chapters, each given as the content of its `body`. */
export function anEpub(
  chapters: readonly string[],
  others: readonly ZipPart[] = [],
  { metadata = METADATA, fullPath = 'OPS/book.opf' }: BookParts = {},
): Uint8Array {
  const item = (_chapter: string, i: number) =>
    `<item id="c${i}" href="text/chapter%20${i}.xhtml" media-type="application/xhtml+xml"/>`;
  return aZip([
    { name: 'mimetype', bytes: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      bytes: `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="${fullPath}" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      name: 'OPS/book.opf',
      bytes: `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest>${chapters.map(item).join('')}</manifest><spine>${chapters
        .map((_chapter, i) => `<itemref idref="c${i}"/>`)
        .toReversed()
        .join('')}</spine></package>`,
    },
    ...chapters.map((body, i) => ({
      name: `OPS/text/chapter ${i}.xhtml`,
      bytes: `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`,
    })),
    ...others,
  ]);
}
