import { zipHas, zipSome } from '#main/importers/archive/zip-has.ts';
import { openZip, type Zip } from '#main/importers/archive/zip.ts';
import type { ContainerImporter } from '#main/importers/contract/importer.ts';
import { choosePages } from './choose-pages.ts';
import { warcPages, type ArchivedPage } from './warc-records.ts';

/** A packaged web archive (WACZ 1.1): web archives with a list of the pages that were visited, which are proposed. */
export const wacz: ContainerImporter = {
  kind: 'container',
  format: 'wacz',
  endings: ['wacz'],
  byName: false,
  recognise: ({ bytes }) => zipHas(bytes, 'datapackage.json') && zipSome(bytes, (path) => WARC_PATH.test(path)),
  unpack: async (file, context) => {
    const opened = openZip(file.bytes, context.budget);
    if (!opened.ok) return opened;
    const zip = opened.value;
    const pages: ArchivedPage[] = [];
    for (const entry of zip.entries.filter(({ name }) => WARC_PATH.test(name.toLowerCase()))) {
      for await (const page of warcPages(zip.read(entry), context.budget)) pages.push(page);
    }
    return choosePages(pages, visitedPages(zip), file, context);
  },
};

const WARC_PATH = /^archive\/[^/]+\.warc(?:\.gz)?$/;

/** The addresses in `pages/pages.jsonl`, one JSON object a line; lines that aren't are passed over. */
function visitedPages(zip: Zip): ReadonlySet<string> {
  const entry = zip.find('pages/pages.jsonl');
  if (entry === null) return new Set();
  const lines = new TextDecoder().decode(zip.read(entry)).split('\n');
  return new Set(
    lines.flatMap((line) => /"url"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\/', '/') ?? []),
  );
}
