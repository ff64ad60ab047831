import { err, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { zipHas } from '#main/importers/archive/zip-has.ts';
import { openZip, type Zip } from '#main/importers/archive/zip.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentImporter, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { streamHtml } from '#main/importers/formats/html/stream-html.ts';
import { propertiesAsMetadata } from '#main/importers/formats/office/document-properties.ts';
import { readPackage } from './epub-package.ts';

/** An electronic book: its chapters in the order of its spine. */
export const epub: DocumentImporter = {
  kind: 'document',
  format: 'epub',
  endings: ['epub'],
  byName: false,
  recognise: ({ bytes }) => zipHas(bytes, 'meta-inf/container.xml') && !zipHas(bytes, 'content.xml'),
  read: async (file, context) => {
    const opened = openZip(file.bytes, context.budget);
    return opened.ok ? readBook(opened.value, file, context) : opened;
  },
};

async function readBook(
  zip: Zip,
  file: SourceFile,
  context: ImportContext,
): Promise<Result<ImportedDocument, ImportFailure>> {
  const { spine, properties, encrypted } = await readPackage(zip);
  if (spine.some((path) => encrypted.has(path))) {
    return err({
      code: 'rights-managed',
      params: {},
    });
  }
  const flow = new Flow(context.budget);
  const missing: string[] = [];
  for (const path of spine) {
    context.budget.check();
    const entry = zip.find(path);
    if (entry === null) missing.push(path);
    else streamHtml(decode(zip.read(entry), null).text, flow);
  }
  const { text, blocks, removed } = flow.finish();
  const warnings = [
    ...(missing.length === 0 ? [] : [{ code: 'book-parts-missing', params: { count: missing.length } } as const]),
    ...removalWarning(removed),
  ];
  const draft = { format: 'epub', charset: null, text, blocks, warnings, dates: [properties.date] };
  return compose({ ...draft, metadata: propertiesAsMetadata(properties) }, file, context);
}
