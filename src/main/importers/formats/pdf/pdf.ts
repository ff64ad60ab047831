import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { err, type Result } from '#core/base/result.ts';
import type { NotContentReason } from '#core/model/block.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import type { ImportFailure } from '#shared/import-failure.ts';
import type { Budget } from '../../budget.ts';
import { byteLetters } from '../../byte-letters.ts';
import { compose, removalWarning } from '../../compose.ts';
import { Flow } from '../../flow.ts';
import type { DocumentImporter, ImportContext, SourceFile } from '../../importer.ts';
import { Refusal } from '../../refusal.ts';
import { propertiesAsMetadata } from '../office/document-properties.ts';
import { partFootnotes } from './footnotes.ts';
import { countWords } from './hyphenation.ts';
import { openPdf } from './open-pdf.ts';
import { pageFurniture, type Page } from './page-furniture.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import { pageRuns } from './page-runs.ts';
import { bodyOf, paragraphs } from './paragraphs.ts';
import { pdfProperties } from './pdf-metadata.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { withStrayRejections } from './stray-rejections.ts';

/** A PDF's text: lines joined to paragraphs in reading order, heads and feet marked, every block with its page. */
export const pdf: DocumentImporter = {
  kind: 'document',
  format: 'pdf',
  words: 'a PDF file',
  endings: ['pdf'],
  byName: false,
  recognise: ({ bytes }) => /%PDF-\d/.test(byteLetters(bytes.subarray(0, 1024))),
  read: (file, context) => withStrayRejections(() => readPdf(file, context)),
};

async function readPdf(file: SourceFile, context: ImportContext): Promise<Result<ImportedDocument, ImportFailure>> {
  const opened = await openPdf(file.bytes, context);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    const read = await readPages(document, context.budget);
    if (hasHardlyText(read)) {
      const failure = nothingToRead(read, file.bytes);
      if (failure !== null) return err(failure);
    }
    const properties = await pdfProperties(document);
    const { text, blocks, removed } = layOut(read, context.budget);
    const metadata = propertiesAsMetadata(properties);
    const warnings = [...read.warnings, ...removalWarning(removed)];
    const draft = { format: 'pdf', charset: null, text, blocks, metadata, warnings, dates: [properties.date] };
    return compose(draft, file, context);
  } finally {
    await document.loadingTask.destroy();
  }
}

interface ReadPages {
  readonly pages: readonly Page[];
  /** What stands across the text, with its page. */
  readonly across: readonly { readonly page: number; readonly text: string }[];
  readonly warnings: readonly string[];
}

async function readPages(document: PDFDocumentProxy, budget: Budget): Promise<ReadPages> {
  const pages: Page[] = [];
  const across: { page: number; text: string }[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    budget.check();
    try {
      const page = await document.getPage(number);
      const { items } = await budget.within(page.getTextContent({ disableNormalization: true }));
      const found = pageRuns(items.filter((item): item is TextItem => 'str' in item));
      const [, low = 0, , high = 0] = page.view;
      pages.push({ number, segments: segmentsOf(found.runs), edges: found.turned ? null : [low, high] });
      const text = found.across.join(' ').trim();
      if (text !== '') across.push({ page: number, text });
      page.cleanup();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      broken.push(number); // one damaged page doesn't cost the others; it is named in a warning
    }
  }
  const warnings = broken.length === 0 ? [] : [`Damaged and left out: page ${broken.slice(0, 20).join(', ')}.`];
  return { pages, across, warnings };
}

/** Puts paragraphs, heads and feet in order: what stands at a page's edge never comes between a paragraph's lines. */
function layOut({ pages, across }: ReadPages, budget: Budget): ReturnType<Flow['finish']> {
  const furniture = pageFurniture(pages);
  const lines: PageLine[] = [];
  for (const { number, segments } of pages) {
    const content = segments.filter((segment) => !furniture.has(segment));
    lines.push(...pageLines(content, number, (lines.at(-1)?.column ?? 0) + 1));
  }
  const counts = countWords(lines.map(({ text }) => text));
  const { text, notes } = partFootnotes(lines, bodyOf(lines).size);
  const flow = new Flow(budget);
  let page = 0;
  const turnTo = (next: number) => {
    for (; page < next; page++) {
      edge(flow, pages[page - 1], furniture, 'below');
      for (const stamp of across.filter((other) => other.page === page))
        flow.add(stamp.text, { kind: 'paragraph', page });
      edge(flow, pages[page], furniture, 'above');
    }
  };
  for (const paragraph of paragraphs(text, counts)) {
    turnTo(paragraph.traits.page ?? page);
    flow.add(paragraph.text, paragraph.traits);
  }
  turnTo(pages.length + 1);
  for (const note of paragraphs(notes, counts)) flow.addAside(note.text, { ...note.traits, kind: 'note' });
  return flow.finish();
}

function edge(
  flow: Flow,
  page: Page | undefined,
  furniture: ReadonlyMap<Segment, NotContentReason>,
  where: 'above' | 'below',
): void {
  if (page === undefined) return;
  const ys = page.segments.map(({ y }) => y);
  const middle = (Math.max(...ys) + Math.min(...ys)) / 2;
  for (const segment of page.segments) {
    const notContent = furniture.get(segment);
    if (notContent === undefined || segment.y > middle !== (where === 'above')) continue;
    flow.add(segment.text, { kind: 'paragraph', page: page.number, notContent });
  }
}

/** A scanned page often carries a stamp or the name of the scanning program: so many letters a page are no text yet. */
const STAMP_LETTERS = 12;

const hasHardlyText = ({ pages, across }: ReadPages) =>
  lettersOf([...pages.flatMap(({ segments }) => segments), ...across]) <= pages.length * STAMP_LETTERS;

const lettersOf = (texts: readonly { readonly text: string }[]) =>
  texts.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);

/** Picture objects stand in the file as they are, even where other objects are packed or encrypted. */
function nothingToRead({ pages, across }: ReadPages, bytes: Uint8Array): ImportFailure | null {
  if (/\/Subtype\s*\/Image\b/.test(byteLetters(bytes))) {
    return {
      code: 'picture-only',
      message:
        'This PDF holds pictures of its pages and no text. Run text recognition (OCR) on it and import the result.',
    };
  }
  if (lettersOf([...pages.flatMap(({ segments }) => segments), ...across]) > 0) return null;
  return { code: 'no-text', message: 'This PDF has no text on its pages. Check that it is the right file.' };
}
