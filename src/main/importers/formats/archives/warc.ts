import type { ContainerImporter } from '#main/importers/contract/importer.ts';
import { choosePages } from './choose-pages.ts';
import { isWarc, warcPages, type ArchivedPage } from './warc-records.ts';

/** A web archive: its pages are offered for choice. */
export const warc: ContainerImporter = {
  kind: 'container',
  format: 'warc',
  endings: ['warc', 'gz'],
  byName: false,
  recognise: ({ bytes }) => isWarc(bytes),
  unpack: async (file, context) => {
    const pages: ArchivedPage[] = [];
    for await (const page of warcPages(file.bytes, context.budget)) pages.push(page);
    return choosePages(pages, new Set(), file, context);
  },
};
