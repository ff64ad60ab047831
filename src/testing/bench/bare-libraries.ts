import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import MsgReader from '@kenjiuno/msgreader';
import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import PostalMime from 'postal-mime';
import { openZip } from '#main/importers/archive/zip.ts';
import { createBudget } from '#main/importers/contract/budget.ts';
import { loadPdfJs } from '#main/importers/formats/pdf/load-pdfjs.ts';

/** A library that reads a format, without our code around it. */
interface Bare {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => unknown;
}

/** The reader's class. The package is CommonJS: bundled, its default export is one level deeper. */
const Reader = (MsgReader as typeof MsgReader & { readonly default?: typeof MsgReader }).default ?? MsgReader;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const budget = createBudget(
  () => 0,
  () => 0,
);

function parseXml(markup: string): number {
  let letters = 0;
  const parser = new Parser({ ontext: (words) => void (letters += words.length) }, { xmlMode: true });
  parser.end(markup);
  return letters;
}

function parseArchive(bytes: Uint8Array): number {
  const zip = openZip(bytes, budget);
  if (!zip.ok) throw new Error(zip.error.code);
  return zip.value.entries.reduce((sum, entry) => sum + parseXml(text(zip.value.read(entry))), 0);
}

const readability = (markup: string) => new Readability(parseHTML(markup).document).parse()?.textContent;

async function pdfText(bytes: Uint8Array): Promise<number> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
  }
  await task.destroy();
  return letters;
}

const XML_IN_ZIP: Bare = { name: 'inflating and parsing its XML', read: parseArchive };
const MIME: Bare = { name: 'postal-mime', read: (bytes) => PostalMime.parse(bytes) };

/**
 * The library with which each format is compared: the usual library for the format, or, where our own code reads it,
 * only inflating and parsing. A format without an entry has nothing to compare with.
 */
export const BARE: Readonly<Record<string, Bare>> = {
  md: { name: 'markdown-it', read: (bytes) => new MarkdownIt({ html: false }).parse(text(bytes), {}) },
  html: { name: 'linkedom and Readability', read: (bytes) => readability(text(bytes)) },
  mhtml: {
    name: 'postal-mime, linkedom and Readability',
    read: async (bytes) => readability((await PostalMime.parse(bytes)).html ?? ''),
  },
  pdf: { name: 'pdf.js', read: pdfText },
  docx: { name: 'mammoth', read: (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }) },
  msg: { name: 'msgreader', read: (bytes) => new Reader(bytes.slice().buffer).getFileData() },
  odt: XML_IN_ZIP,
  epub: XML_IN_ZIP,
  fodt: { name: 'parsing its XML', read: (bytes) => parseXml(text(bytes)) },
  eml: MIME,
  csv: { name: 'papaparse', read: (bytes) => Papa.parse(text(bytes)).data },
  json: { name: 'JSON.parse', read: (bytes) => JSON.parse(text(bytes)) as unknown },
  warc: { name: 'gunzip, linkedom and Readability', read: (bytes) => readability(text(gunzipSync(bytes))) },
};
