import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { err, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import type { DocumentImporter, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { propertiesAsMetadata } from '#main/importers/formats/office/document-properties.ts';
import { numbered } from '#main/importers/formats/office/numbered.ts';
import { pageAnnotations } from './annotations.ts';
import { layOut, type PageText, type ReadPages } from './lay-out.ts';
import { segmentsOf } from './line-segments.ts';
import { openPdf } from './open-pdf.ts';
import type { Page } from './page-furniture.ts';
import { pageRuns } from './page-runs.ts';
import { pdfProperties } from './pdf-metadata.ts';
import { holdsPictures, nothingToRead, scanWarning } from './scans.ts';
import { withStrayRejections } from './stray-rejections.ts';

/** Some programs forget the line `%PDF-1.4` and begin with the first object. */
const WITHOUT_HEAD = /^\s*(?:%[^\r\n]{0,100}[\r\n]+\s*){0,3}\d+ \d+ obj\b/;

/** A PDF's text: lines joined to paragraphs in reading order, heads and feet marked, every block with its page. */
export const pdf: DocumentImporter = {
  kind: 'document',
  format: 'pdf',
  endings: ['pdf'],
  byName: false,
  recognise: ({ bytes }) => {
    const head = byteLetters(bytes.subarray(0, 1024));
    return (
      /%PDF-\d/.test(head) || (WITHOUT_HEAD.test(head) && byteLetters(bytes.subarray(-4096)).includes('startxref'))
    );
  },
  read: (file, context) => withStrayRejections(() => readPdf(file, context)),
};

async function readPdf(file: SourceFile, context: ImportContext): Promise<Result<ImportedDocument, ImportFailure>> {
  const opened = await openPdf(file.bytes, context);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    const read = await readPages(document, context.budget);
    const pictures = holdsPictures(file.bytes);
    const failure = nothingToRead(read, pictures);
    if (failure !== null) return err(failure);
    const properties = await pdfProperties(document);
    const { text, blocks, removed } = layOut(read, context.budget);
    const metadata = propertiesAsMetadata(properties);
    const warnings = [...read.warnings, ...(pictures ? scanWarning(read) : []), ...removalWarning(removed)];
    const draft = { format: 'pdf', charset: null, text, blocks, metadata, warnings, dates: [properties.date] };
    return compose(draft, file, context);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, budget: Budget): Promise<ReadPages> {
  const pages: Page[] = [];
  const across: PageText[] = [];
  const comments: PageText[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    budget.check();
    try {
      const page = await document.getPage(number);
      const { items } = await budget.within(page.getTextContent({ disableNormalization: true }));
      const found = pageRuns(items.filter((item): item is TextItem => 'str' in item));
      const written = await budget.within(pageAnnotations(page));
      comments.push(...written.comments.map((text) => ({ page: number, text })));
      const [, low = 0, , high = 0] = page.view;
      const segments = segmentsOf(found.turned ? found.runs : [...found.runs, ...written.fields]);
      pages.push({ number, segments, edges: found.turned ? null : [low, high] });
      const text = found.across.join(' ').trim();
      if (text !== '') across.push({ page: number, text });
      page.cleanup();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      broken.push(number); // one damaged page doesn't cost the others; it is named in a warning
    }
  }
  const warnings: ImportWarning[] = broken.length === 0 ? [] : [{ code: 'pages-damaged', params: numbered(broken) }];
  return { pages, across, comments, warnings };
}
