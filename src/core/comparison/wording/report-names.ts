import type { PartyId, ReportId } from '#core/base/id.ts';
import { formatPartialDate } from '#core/base/partial-date.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';

/** What each report is called in reasons, cells and exports. No two have the same name. */
export type ReportNames = ReadonlyMap<ReportId, string>;

/**
 * Names reports by their publisher, or their title where it isn't known. Reports that would share a name get their date,
 * and those that still do are numbered in the order of the list.
 */
export function reportNames(reports: readonly Report[], parties: ReadonlyMap<PartyId, Party>): ReportNames {
  const ordered = reports.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const publisherOf = ({ publisher: { value } }: Report) => (value === null ? undefined : parties.get(value));
  const plain = ordered.map((report) => plainName(report, publisherOf(report)));
  const bearers = tally(plain);
  const dated = ordered.map((report, index) => withDate(plain[index] ?? '', report, bearers));
  const names = new Map<ReportId, string>();
  const used = new Map<string, number>();
  ordered.forEach((report, index) => {
    const name = dated[index] ?? '';
    const nth = (used.get(name) ?? 0) + 1;
    used.set(name, nth);
    names.set(report.id, nth === 1 ? name : `${name} [${nth}]`);
  });
  return names;
}

/** What a report is called where it needn't be told from another: its publisher, else its title, else its file. */
export const plainName = (report: Report, publisher: Party | undefined): string =>
  publisher?.name || report.title.value || report.source.fileName;

function withDate(name: string, report: Report, bearers: ReadonlyMap<string, number>): string {
  const { value } = report.published;
  return value === null || bearers.get(name) === 1 ? name : `${name}, ${formatPartialDate(value)}`;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The name of `id`; reports that are gone have none. */
export const nameOf = (names: ReportNames, id: ReportId) => names.get(id) ?? 'a report that is gone';
