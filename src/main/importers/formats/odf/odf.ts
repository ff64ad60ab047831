import { err, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { zipHas, zipShortEntry } from '#main/importers/archive/zip-has.ts';
import { openZip, type Zip } from '#main/importers/archive/zip.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentImporter, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { propertiesAsMetadata } from '#main/importers/formats/office/document-properties.ts';
import { CONDITIONAL_TEXT_SHOWN, TRACKED_CHANGES } from '#main/importers/formats/office/office-warnings.ts';
import { readXml } from '#main/importers/xml/read-xml.ts';
import { decryptOdf, odfEncryption } from './odf-encryption.ts';
import { ODF_NAMESPACES } from './odf-namespaces.ts';
import { noOdfFindings, type OdfFindings } from './odf-state.ts';
import { odfText } from './odf-text.ts';

/** The media types of OpenDocument texts, in the entry `mimetype` of the archive. */
const TEXT_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?\s*$/;

/** A longer entry, in bytes, is no media type. */
const LONGEST_TYPE = 200;

/** The importer of OpenDocument text (ISO 26300) as an archive, encrypted or not. */
export const odt: DocumentImporter = {
  kind: 'document',
  format: 'odt',
  endings: ['odt', 'ott', 'odm'],
  byName: false,
  recognise: ({ bytes }) => zipHas(bytes, 'content.xml') && (TEXT_TYPE.test(odfType(bytes)) || odfType(bytes) === ''),
  read: async (file, context) => {
    const opened = openZip(file.bytes, context.budget);
    if (!opened.ok) return opened;
    const encryption = await odfEncryption(opened.value);
    const zip = encryption === null ? opened : await decryptOdf(file.bytes, opened.value, encryption, context);
    if (!zip.ok) return zip;
    return readParts(zip.value, file, context);
  },
};

/** The importer of OpenDocument text as a single XML file. */
export const fodt: DocumentImporter = {
  kind: 'document',
  format: 'fodt',
  endings: ['fodt'],
  byName: false,
  recognise: ({ bytes }) => {
    const head = byteLetters(bytes.subarray(0, 4096));
    return head.includes('opendocument.text') && /<\w+:document\b[^>]*opendocument/i.test(head);
  },
  read: async (file, context) => {
    const flow = new Flow(context.budget);
    const findings = noOdfFindings();
    await readXml([file.bytes], ODF_NAMESPACES, odfText(flow, findings));
    return laidOut('fodt', flow, findings, file, context);
  },
};

/** Returns the media type in the entry `mimetype` of an archive, packed or not, or the empty string. */
function odfType(bytes: Uint8Array): string {
  const entry = zipShortEntry(bytes, 'mimetype', LONGEST_TYPE);
  return entry === null ? '' : byteLetters(entry).trim();
}

async function readParts(
  zip: Pick<Zip, 'find' | 'stream'>,
  file: SourceFile,
  context: ImportContext,
): Promise<Result<ImportedDocument, ImportFailure>> {
  const flow = new Flow(context.budget);
  const findings = noOdfFindings();
  const handler = odfText(flow, findings);
  const content = zip.find('content.xml');
  if (content === null) {
    return err({
      code: 'document-part-missing',
      params: {},
    });
  }
  for (const part of [zip.find('styles.xml'), content, zip.find('meta.xml')]) {
    if (part !== null) await readXml(zip.stream(part), ODF_NAMESPACES, handler);
  }
  return laidOut('odt', flow, findings, file, context);
}

function laidOut(
  format: string,
  flow: Flow,
  { properties, changes, hidden }: OdfFindings,
  file: SourceFile,
  context: ImportContext,
): Result<ImportedDocument, ImportFailure> {
  const { text, blocks, removed } = flow.finish();
  const warnings = [
    ...(changes ? [TRACKED_CHANGES] : []),
    ...(hidden ? [CONDITIONAL_TEXT_SHOWN] : []),
    ...removalWarning(removed),
  ];
  const document = { format, charset: null, text, blocks, warnings, dates: [properties.date] };
  return compose({ ...document, metadata: propertiesAsMetadata(properties) }, file, context);
}
