import type { ClaimId, InvestigationId, PartyId, QuestionId, TextId } from '#core/base/id.ts';
import { gradedParty } from '#core/comparison/independence/graded-party.ts';
import type { ExportedClaim } from '#core/exchange/csv/claims-csv.ts';
import type { ExportedVerdict } from '#core/exchange/csv/exported-verdict.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Report, ReportText } from '#core/model/report.ts';
import type { Block } from '#core/text/block.ts';
import { byReadingOrder } from '#core/text/passage.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { claimsOfReport } from './claims.ts';
import { partiesByName } from './parties.ts';
import { questionsInOrder } from './questions.ts';
import { reportsInOrder } from './reports.ts';
import { tagsInOrder } from './tags.ts';

/** Limits how many claims are in memory at once. A larger number would read faster and use more memory. */
const AT_ONCE = 500;

/**
 * Yields the claims of an investigation, each with the names of everything it refers to: all claims, report by report in
 * reading order, or the claims of `ids` in that order.
 *
 * @param verdictOf the verdict on each question, from the comparison that the caller has made
 */
export async function* exportedClaims(
  db: CrosscheckDatabase,
  id: InvestigationId,
  ids: readonly ClaimId[] | null,
  appVersion: string,
  verdictOf: ReadonlyMap<QuestionId, ExportedVerdict>,
): AsyncGenerator<ExportedClaim> {
  const describe = await describer(db, id, appVersion, verdictOf);
  if (ids === null) {
    for (const report of await reportsInOrder(db, id)) {
      for (const claim of (await claimsOfReport(db, report.id)).sort(byReadingOrder)) yield describe(claim);
    }
    return;
  }
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const claim of await db.claims.bulkGet(ids.slice(at, at + AT_ONCE))) {
      if (claim !== undefined) yield describe(claim);
    }
  }
}

async function describer(
  db: CrosscheckDatabase,
  id: InvestigationId,
  appVersion: string,
  verdictOf: ReadonlyMap<QuestionId, ExportedVerdict>,
) {
  const [investigation, reports, parties, tags, questions] = await Promise.all([
    db.investigations.get(id),
    reportsInOrder(db, id),
    partiesByName(db, id),
    tagsInOrder(db, id),
    questionsInOrder(db, id),
  ]);
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const tagOf = new Map(tags.map((tag) => [tag.id, tag.name]));
  const questionOf = new Map(questions.map((question) => [question.id, question.wording]));
  const named = (chain: readonly PartyId[]) =>
    chain.flatMap((each) => {
      const party = partyOf.get(each);
      return party === undefined ? [] : [{ name: party.name, unnamed: party.role === 'unnamed' }];
    });
  let last: ReportText | undefined;
  return async (claim: Claim): Promise<ExportedClaim> => {
    const report = reportOf.get(claim.reportId);
    const publisher = report?.publisher.value ? partyOf.get(report.publisher.value) : undefined;
    if (last?.id !== claim.textId) last = await db.texts.get(claim.textId);
    return {
      claim,
      investigation: investigation?.name ?? '',
      reportTitle: report?.title.value ?? '',
      publisher: publisher?.name ?? '',
      published: report?.published.value ?? '',
      reportUrl: report?.url.value ?? '',
      reportSha256: report === undefined ? '' : textHash(report, claim.textId),
      questions: claim.questionIds.flatMap((each) => questionOf.get(each) ?? []),
      tags: claim.tagIds.flatMap((each) => tagOf.get(each) ?? []),
      page: pageAt(last?.blocks ?? [], claim.start),
      chain: named(claim.attribution.chain),
      beside: claim.attribution.beside.map(named),
      sourceReliability: (report === undefined ? undefined : gradedParty(claim, report, partyOf))?.reliability ?? null,
      verdicts: claim.questionIds.flatMap((each) => verdictOf.get(each) ?? []),
      appVersion,
    };
  };
}

const pageAt = (blocks: readonly Block[], offset: number) =>
  blocks.findLast((block) => block.start <= offset)?.page ?? null;

/** Returns the hash of the version to which a claim's offsets refer: for an orphaned claim an earlier version. */
const textHash = (report: Report, textId: TextId) =>
  report.earlierTexts.find((earlier) => earlier.textId === textId)?.textSha256 ?? report.textSha256;
