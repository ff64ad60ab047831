import type { InvestigationId } from '#core/base/id.ts';
import type { NamesOf } from '#core/claims-table/table-columns.ts';
import { gradedParty } from '#core/comparison/independence/graded-party.ts';
import type { Words } from '#core/words/words.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { partiesByName } from './parties.ts';
import { questionsInOrder } from './questions.ts';
import { reportsInOrder } from './reports.ts';
import { tagsInOrder } from './tags.ts';

/**
 * Reads the names of all ids in claims once: reports, publishers, tags, questions and parties are few compared with
 * claims.
 */
export async function readNames(db: CrosscheckDatabase, id: InvestigationId, words: Words): Promise<NamesOf> {
  const [reports, parties, tags, questions] = await Promise.all([
    reportsInOrder(db, id),
    partiesByName(db, id),
    tagsInOrder(db, id),
    questionsInOrder(db, id),
  ]);
  const party = new Map(parties.map((each) => [each.id, each]));
  const tag = new Map<string, string>(tags.map((each) => [each.id, each.name]));
  const question = new Map<string, string>(questions.map((each) => [each.id, each.wording]));
  const publisher = new Map(
    reports.map((report) => [
      report.id,
      report.publisher.value === null ? undefined : party.get(report.publisher.value),
    ]),
  );
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const place = new Map(reports.map((report, index) => [report.id, index]));
  const title = new Map(reports.map((report) => [report.id, report.title.value || report.source.fileName]));
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    ids.flatMap((each) => names.get(each) ?? []);
  return {
    words,
    report: ({ reportId }) => publisher.get(reportId)?.name ?? title.get(reportId) ?? '',
    reportPlace: ({ reportId }) => place.get(reportId) ?? 0,
    reliability: (claim) => {
      const report = reportOf.get(claim.reportId);
      return (report === undefined ? undefined : gradedParty(claim, report, party))?.reliability ?? 'F';
    },
    tags: ({ tagIds }) => named(tagIds, tag),
    questions: ({ questionIds }) => named(questionIds, question),
    originator: ({ attribution, reportId }) => {
      const chain = attribution.chain.flatMap((each) => party.get(each) ?? []);
      return (
        chain.findLast((each) => each.role !== 'unnamed')?.name ??
        chain.at(-1)?.name ??
        publisher.get(reportId)?.name ??
        ''
      );
    },
  };
}
