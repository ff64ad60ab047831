import { err } from '#core/base/result.ts';
import { hasEntry, isCompoundFile } from '#main/importers/cfb/compound-file.ts';
import type { DocumentImporter } from '#main/importers/contract/importer.ts';
import { decryptOffice } from '#main/importers/crypto/office-encryption.ts';
import { refuseBinary } from '#main/importers/signatures/refuse-binary.ts';
import { docx, readDocx } from './docx.ts';

/** A Word document that is protected by a password: the archive lies encrypted in a compound file. */
export const protectedDocx: DocumentImporter = {
  kind: 'document',
  format: 'docx',
  endings: docx.endings,
  byName: false,
  recognise: ({ bytes }) => isCompoundFile(bytes) && hasEntry(bytes, 'EncryptedPackage'),
  read: async (file, context) => {
    const decrypted = await decryptOffice(file.bytes, context);
    if (!decrypted.ok) return decrypted;
    const inner = { ...file, bytes: decrypted.value };
    if (docx.recognise(inner)) return readDocx(inner, context);
    // Spreadsheets and presentations are protected in the same way.
    return err(
      refuseBinary(inner) ?? {
        code: 'decrypted-not-a-document',
        params: {},
      },
    );
  },
};
