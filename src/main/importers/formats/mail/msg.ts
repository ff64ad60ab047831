import { ok } from '#core/base/result.ts';
import { hasEntry, isCompoundFile, readCompoundFile } from '#main/importers/cfb/compound-file.ts';
import type { ContainerImporter } from '#main/importers/contract/importer.ts';
import { messageReports } from './eml.ts';
import { outlookMessage } from './outlook-message.ts';

/** A message as Outlook saves it (MS-OXMSG). */
export const msg: ContainerImporter = {
  kind: 'container',
  format: 'msg',
  endings: ['msg', 'oft'],
  byName: false,
  recognise: ({ bytes }) => isCompoundFile(bytes) && hasEntry(bytes, '__properties_version1.0'),
  unpack: async (file, context) => {
    const message = outlookMessage(readCompoundFile(file.bytes), '');
    return ok(await messageReports('msg', message, file, context));
  },
};
