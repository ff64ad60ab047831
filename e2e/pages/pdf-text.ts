import { loadPdfJs } from '#main/importers/formats/pdf/load-pdfjs.ts';

/** The words of a PDF, page by page, read back with pdf.js; white space is one space. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await loadPdfJs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push(words.replaceAll(/\s+/g, ' '));
  }
  await task.destroy();
  return pages;
}

/** The names of the faces that a PDF has in it, as its font descriptors give them. */
export const pdfFaces = (bytes: Buffer): string[] =>
  [...bytes.toString('latin1').matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name]) => name ?? '');
