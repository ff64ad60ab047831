import { byText } from '#core/base/by-text.ts';
import type { PartyId, ReportId } from '#core/base/id.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';

/**
 * The components of a report's name, from which `core/words` writes the name. No two reports have the same components.
 */
export interface ReportName {
  /** The name of its publisher, otherwise its title, otherwise the name of its file. */
  readonly name: string;
  /** The date of publication where several reports share the name, else null. */
  readonly published: PartialDate | null;
  /** The place among the reports with the same name and date, counted from 1. */
  readonly nth: number;
}

/** The names of reports in reasons, cells and exports. */
export type ReportNames = ReadonlyMap<ReportId, ReportName>;

/**
 * Names reports by their publishers, or by their titles where the publisher isn't known. Reports with the same name get
 * their date, and reports that still have the same name are numbered in the order of the list.
 */
export function reportNames(reports: readonly Report[], parties: ReadonlyMap<PartyId, Party>): ReportNames {
  const ordered = reports.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const publisherOf = ({ publisher: { value } }: Report) => (value === null ? undefined : parties.get(value));
  const plain = ordered.map((report) => plainName(report, publisherOf(report)));
  const bearers = tally(plain);
  const names = new Map<ReportId, ReportName>();
  const used = new Map<string, number>();
  for (const [index, report] of ordered.entries()) {
    const name = plain[index] ?? '';
    const published = bearers.get(name) === 1 ? null : report.published.value;
    const key = `${name}\n${published ?? ''}`;
    const nth = (used.get(key) ?? 0) + 1;
    used.set(key, nth);
    names.set(report.id, { name, published, nth });
  }
  return names;
}

/**
 * Returns the name of a report before dates and numbers are added: its publisher, otherwise its title, otherwise its
 * file.
 */
export const plainName = (report: Report, publisher: Party | undefined): string =>
  publisher?.name || report.title.value || report.source.fileName;

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Orders reports by their names; the earlier first among reports with the same name. */
export const byReportName =
  (names: ReportNames) =>
  (a: Pick<Report, 'id'>, b: Pick<Report, 'id'>): number => {
    const [first, second] = [names.get(a.id), names.get(b.id)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return (
      byText(first.name, second.name) || byText(first.published ?? '', second.published ?? '') || first.nth - second.nth
    );
  };
