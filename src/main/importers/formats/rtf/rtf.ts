import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentImporter } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { propertiesAsMetadata } from '#main/importers/formats/office/document-properties.ts';
import { HIDDEN_TEXT_LEFT_OUT, TRACKED_CHANGES } from '#main/importers/formats/office/office-warnings.ts';
import { readRtf } from './rtf-text.ts';

/** The importer of Rich Text Format, recognised by its content: Word often writes it under the ending .doc. */
export const rtf: DocumentImporter = {
  kind: 'document',
  format: 'rtf',
  endings: ['rtf'],
  byName: false,
  recognise: ({ bytes }) => /^\s*\{\\rtf/.test(byteLetters(bytes.subarray(0, 64))),
  read: async (file, context) => {
    const flow = new Flow(context.budget);
    const { properties, changes, hidden, charset } = readRtf(file.bytes, flow);
    const { text, blocks, removed } = flow.finish();
    const warnings = [
      ...(changes ? [TRACKED_CHANGES] : []),
      ...(hidden ? [HIDDEN_TEXT_LEFT_OUT] : []),
      ...removalWarning(removed),
    ];
    const metadata = propertiesAsMetadata(properties);
    return compose(
      { format: 'rtf', charset, text, blocks, metadata, warnings, dates: [properties.date] },
      file,
      context,
    );
  },
};
