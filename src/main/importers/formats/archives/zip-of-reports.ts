import { ok } from '#core/base/result.ts';
import { isZip, zipDirectory, type ZipEntry } from '#main/importers/archive/zip-directory.ts';
import { openZip } from '#main/importers/archive/zip.ts';
import type { ContainerImporter } from '#main/importers/contract/importer.ts';
import { readParts } from '#main/importers/contract/read-parts.ts';
import { knownArchive } from '#main/importers/signatures/refuse-binary.ts';

/** What systems put into archives for themselves. */
const OF_THE_SYSTEM = /(?:^|\/)(?:__macosx\/|\.|desktop\.ini$|thumbs\.db$)/i;

/** An archive of reports: like a folder, everything in it is imported. */
export const zipOfReports: ContainerImporter = {
  kind: 'container',
  format: 'zip',
  endings: ['zip'],
  byName: false,
  recognise: ({ bytes }) => isZip(bytes) && zipDirectory(bytes).ok && knownArchive(bytes) === null,
  unpack: async (file, context) => {
    const opened = openZip(file.bytes, context.budget);
    if (!opened.ok) return opened;
    const zip = opened.value;
    const part = (entry: ZipEntry) => {
      const name = `${file.name} › ${entry.name}`;
      return { name, open: () => ({ name, type: '', url: '', bytes: zip.read(entry) }) };
    };
    const files = zip.entries.filter(({ name }) => !name.endsWith('/') && !OF_THE_SYSTEM.test(name));
    return ok(await readParts(files.map(part), context));
  },
};
