import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { groupedBy } from '#core/base/grouped-by.ts';
import type { ReportId } from '#core/base/id.ts';
import { plainName } from '#core/comparison/report-names.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { publishersOf } from '#renderer/db/repositories/parties.ts';
import { reportsInOrder } from '#renderer/db/repositories/reports.ts';
import { tallies } from '#renderer/db/repositories/tallies.ts';

/** A report with the facts that lists show about it. */
export interface ListedReport {
  readonly report: Report;
  readonly publisher: Party | undefined;
  readonly claims: number;
  /** The reports that share much of its wording, the closest first. */
  readonly alike: readonly Alike[];
}

/** Another report that shares wording. */
export interface Alike {
  readonly id: ReportId;
  /** The name of the report in a list. */
  readonly name: string;
  /** The share of the shorter text's wording that both have, 0 to 1. */
  readonly share: number;
}

/**
 * Follows the reports of the investigation in their order; undefined until they are read. A report that hasn't changed is the
 * same object as before, so that a change of one doesn't draw a thousand again.
 */
export function useReports(): readonly ListedReport[] | undefined {
  const { db, investigationId } = useSession();
  const before = useRef<ReadonlyMap<ReportId, Kept>>(new Map());
  return useLiveQuery(async () => {
    const reports = await reportsInOrder(db, investigationId);
    const publishers = await publishersOf(db, reports);
    const counts = await tallies(db, investigationId, 'report');
    const publisherOf = ({ publisher: { value } }: Report) => (value === null ? undefined : publishers.get(value));
    const alike = alikeReports(reports, (report) => fullName({ report, publisher: publisherOf(report) }));
    const kept = reports.map((report) =>
      keep(before.current.get(report.id), {
        report,
        alike: alike.get(report.id) ?? [],
        publisher: publisherOf(report),
        claims: counts.get(report.id) ?? 0,
      }),
    );
    before.current = new Map(kept.map((each) => [each.listed.report.id, each]));
    return kept.map(({ listed: each }) => each);
  }, [db, investigationId]);
}

/** A listed report, and all of it as text, whose comparison tells whether it has changed. */
interface Kept {
  readonly listed: ListedReport;
  readonly text: string;
}

function keep(before: Kept | undefined, now: ListedReport): Kept {
  const text = JSON.stringify(now);
  return before?.text === text ? before : { listed: now, text };
}

/** Returns the report with this id. */
export const listed = (reports: readonly ListedReport[], id: ReportId): ListedReport | undefined =>
  reports.find(({ report }) => report.id === id);

type Named = Pick<ListedReport, 'report' | 'publisher'>;

/** Returns the name of a report in a list. */
export const whoseOf = ({ report, publisher }: Named): string => plainName(report, publisher);

/** Returns the line below the name: the title, or the file where the title is the name. */
export const titleOf = ({ report, publisher }: Named): string =>
  (publisher === undefined ? '' : report.title.value) || report.source.fileName;

/** Returns the publisher and the title of a report, which tell it from others of that publisher. */
export const fullName = ({ report, publisher }: Named): string =>
  [publisher?.name, report.title.value || report.source.fileName].filter(Boolean).join(': ');

/** Returns the shares of wording of both reports of each pair; the database keeps them with the newer one only. */
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
