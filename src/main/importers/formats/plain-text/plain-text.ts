import type { ImportWarning } from '#core/model/import-warning.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { readPlain } from '#main/importers/compose/read-plain.ts';
import type { DocumentImporter } from '#main/importers/contract/importer.ts';
import { decode, saidCharset } from '#main/importers/encoding/charset.ts';

/** Plain text in any encoding: what everything is that nobody else recognises and that holds no binary data. */
export const plainText: DocumentImporter = {
  kind: 'document',
  format: 'text',
  endings: ['txt', 'text', 'log', 'asc'],
  byName: true,
  recognise: () => false,
  read: async (file, context) => {
    const decoded = decode(file.bytes, saidCharset(file));
    const { text, blocks, removed } = readPlain(decoded.text);
    const guessed: ImportWarning[] =
      decoded.by === 'detected' ? [{ code: 'encoding-guessed', params: { charset: decoded.charset } }] : [];
    const warnings = [...guessed, ...removalWarning(removed)];
    return compose({ format: 'text', charset: decoded.charset, text, blocks, warnings }, file, context);
  },
};
