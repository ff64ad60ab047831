import { useLiveQuery } from 'dexie-react-hooks';
import { groupedBy } from '#core/base/grouped-by.ts';
import type { ReportId } from '#core/base/id.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { publishersOf } from '#renderer/db/repositories/parties.ts';
import { reportsInOrder } from '#renderer/db/repositories/reports.ts';
import { tallies } from '#renderer/db/repositories/tallies.ts';

/** A report as lists show it. */
export interface ListedReport {
  readonly report: Report;
  readonly publisher: Party | undefined;
  readonly claims: number;
  /** Reports that share much of its wording, the closest first. */
  readonly alike: readonly Alike[];
}

/** Another report that shares wording. */
export interface Alike {
  readonly id: ReportId;
  /** How it is named in a list. */
  readonly name: string;
  /** How much of the shorter text's wording both have, 0 to 1. */
  readonly share: number;
}

/** The reports of the investigation in their order, live; undefined until they are read. */
export function useReports(): readonly ListedReport[] | undefined {
  const { db, investigationId } = useSession();
  return useLiveQuery(async () => {
    const reports = await reportsInOrder(db, investigationId);
    const publishers = await publishersOf(db, reports);
    const counts = await tallies(db, investigationId, 'report');
    const alike = alikeReports(reports, (report) =>
      [report.publisher.value === null ? undefined : publishers.get(report.publisher.value)?.name, titleOf(report)]
        .filter(Boolean)
        .join(': '),
    );
    return reports.map((report) => ({
      report,
      alike: alike.get(report.id) ?? [],
      publisher: report.publisher.value === null ? undefined : publishers.get(report.publisher.value),
      claims: counts.get(report.id) ?? 0,
    }));
  }, [db, investigationId]);
}

/** The one of `reports` with this id. */
export const listed = (reports: readonly ListedReport[], id: ReportId): ListedReport | undefined =>
  reports.find(({ report }) => report.id === id);

/** Whose report it is, for a list: its publisher, or its file where that isn't known. */
export const whoseOf = ({ report, publisher }: Pick<ListedReport, 'report' | 'publisher'>): string =>
  publisher?.name || report.source.fileName;

/** What a report is called where its title isn't known. */
export const titleOf = (report: Report): string => report.title.value || report.source.fileName;

/** The newer of two keeps what they share; here both know it. */
function alikeReports(
  reports: readonly Report[],
  nameOf: (report: Report) => string,
): ReadonlyMap<ReportId, readonly Alike[]> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const pairs = reports.flatMap((report) =>
    report.resembles.flatMap(({ reportId, share }) => {
      const other = byId.get(reportId);
      return other === undefined ? [] : [[report, other, share] as const, [other, report, share] as const];
    }),
  );
  const alike = groupedBy(pairs, ([report]) => report.id);
  return new Map(
    [...alike].map(([id, own]) => [
      id,
      own.map(([, other, share]) => ({ id: other.id, name: nameOf(other), share })).sort((a, b) => b.share - a.share),
    ]),
  );
}
