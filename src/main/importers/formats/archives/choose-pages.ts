import { ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { Found, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { readParts } from '#main/importers/contract/read-parts.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { typeWithCharset } from '#main/importers/encoding/charset.ts';
import { MAX_FILE_BYTES } from '#shared/limits.ts';
import type { ArchivedPage } from './warc-records.ts';

/** Of an archive without a list of its own as many pages are proposed; of a larger crawl only the first. */
const MOST_PROPOSED = 20;
/** More are not offered one by one. */
const MOST_OFFERED = 2_000;

/**
 * Offers the pages of a web archive and reads those that are chosen.
 *
 * @param visited the addresses the archive itself lists as its pages; empty where it has no list
 */
export async function choosePages(
  pages: readonly ArchivedPage[],
  visited: ReadonlySet<string>,
  file: SourceFile,
  context: ImportContext,
): Promise<Result<Found, ImportFailure>> {
  // The latest of each address, a damaged one only where there is no other.
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  for (const page of pages) if (page.bytes !== null) byUrl.set(page.url, page);
  const all = [...byUrl.values()];
  const latest = all.slice(0, MOST_OFFERED);
  const few = latest.length <= MOST_PROPOSED;
  const options = latest.map((page, i) => ({
    label: page.url,
    detail: {
      of: 'page' as const,
      type: page.type,
      kilobytes: page.bytes === null ? null : Math.ceil(page.bytes.length / 1024),
      date: page.date,
    },
    chosen: visited.size > 0 ? visited.has(page.url) : few || i === 0,
  }));
  const answer = options.length === 0 ? null : await context.ask({ kind: 'choose', what: 'pages', options });
  const chosen = answer?.kind === 'choose' ? answer.chosen.flatMap((i) => latest[i] ?? []) : [];
  const found = await readParts(
    chosen.map(({ url, type, charset, bytes }) => {
      const name = `${file.name} › ${url}`;
      return { name, open: () => ({ name, type: typeWithCharset(type, charset), url, bytes: bytes ?? cantUnpack() }) };
    }),
    context,
  );
  const rest =
    all.length > latest.length && found.reports.length > 0 ? [{ name: file.name, failure: tooMany(all.length) }] : [];
  return ok({ reports: found.reports.map(fromArchive), failed: [...found.failed, ...rest] });
}

const tooMany = (pages: number): ImportFailure => ({
  code: 'too-many-pages',
  params: { pages, offered: MOST_OFFERED },
});

function cantUnpack(): never {
  throw new Refusal({ code: 'archived-page-damaged', params: { limit: MAX_FILE_BYTES / 1024 / 1024 } });
}

/** The address is the record's; nobody dropped a link. */
function fromArchive(report: Found['reports'][number]): Found['reports'][number] {
  const { document } = report;
  const { url } = document.metadata;
  if (url.origin !== 'link') return report;
  return {
    ...report,
    document: { ...document, metadata: { ...document.metadata, url: { ...url, origin: 'web-archive' } } },
  };
}
