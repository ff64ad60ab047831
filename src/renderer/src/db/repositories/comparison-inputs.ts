import { groupedBy } from '#core/base/grouped-by.ts';
import type { ClaimId, InvestigationId, PartyId, QuestionId, ReportId } from '#core/base/id.ts';
import type { ComparisonInputs } from '#core/comparison/comparison.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import type { Claim } from '#core/model/claim.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import type { Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { lastRecord, watchHistory } from '#renderer/db/watch-history.ts';
import { partiesByName } from './parties.ts';
import { questionsInOrder } from './questions.ts';
import { reportsInOrder } from './reports.ts';

/** The inputs of a comparison without the wording that reports share, which takes longer to find. */
export type StoredInputs = Omit<ComparisonInputs, 'copied'>;

/**
 * Reads the inputs of an investigation's comparison and passes them on again after each change. They contain only
 * claims that answer a question. After a change only the touched rows are read, and all others stay the same objects.
 */
export async function followComparisonInputs(
  db: CrosscheckDatabase,
  id: InvestigationId,
  onInputs: (inputs: StoredInputs) => void,
): Promise<() => void> {
  let stopped = false;
  const since = await lastRecord(db, id);
  const held = await read(db, id);
  const say = () => {
    if (!stopped) onInputs(asInputs(held));
  };
  say();
  const stop = watchHistory(db, id, since, async (records) => {
    await follow(db, id, held, records);
    say();
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** Reads the inputs of an investigation's comparison once. */
export const readComparisonInputs = async (db: CrosscheckDatabase, id: InvestigationId): Promise<StoredInputs> =>
  asInputs(await read(db, id));

interface Held {
  readonly claims: Map<string, Claim>;
  readonly questions: Map<string, Question>;
  readonly reports: Map<string, Report>;
  readonly parties: Map<string, Party>;
  settings: StoredInputs['settings'];
}

async function read(db: CrosscheckDatabase, id: InvestigationId): Promise<Held> {
  const questions = await questionsInOrder(db, id);
  const asked = questions.map((question) => question.id);
  return {
    questions: byId(questions),
    claims: await claimsAnsweringAny(db, asked),
    reports: byId(await reportsInOrder(db, id)),
    parties: byId(await partiesByName(db, id)),
    settings: await settingsOf(db, id),
  };
}

/** Limits how many questions one read asks for: other reads and writes can run between two reads. */
const AT_ONCE = 100;

async function claimsAnsweringAny(db: CrosscheckDatabase, asked: readonly QuestionId[]): Promise<Map<string, Claim>> {
  const found = new Map<string, Claim>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = await db.claims
      .where('questionIds')
      .anyOf(asked.slice(at, at + AT_ONCE))
      .toArray();
    for (const claim of some) found.set(claim.id, claim);
  }
  return found;
}

async function follow(
  db: CrosscheckDatabase,
  id: InvestigationId,
  held: Held,
  records: readonly HistoryRecord[],
): Promise<void> {
  const touched = groupedBy(
    records.flatMap((record) => record.changes),
    (change) => change.table,
  );
  const idsIn = (table: 'claims' | 'questions' | 'reports' | 'parties') => [
    ...new Set(touched.get(table)?.map((change) => (change.op === 'patch' ? change.id : change.row.id))),
  ];
  const claims = idsIn('claims') as ClaimId[];
  const answering = (await db.claims.bulkGet(claims)).map((claim) => (claim?.questionIds.length ? claim : undefined));
  put(held.claims, claims, answering);
  const questions = idsIn('questions') as QuestionId[];
  put(held.questions, questions, await db.questions.bulkGet(questions));
  const reports = idsIn('reports') as ReportId[];
  put(held.reports, reports, await db.reports.bulkGet(reports));
  const parties = idsIn('parties') as PartyId[];
  put(held.parties, parties, await db.parties.bulkGet(parties));
  if (touched.has('investigations')) held.settings = await settingsOf(db, id);
}

const settingsOf = async (db: CrosscheckDatabase, id: InvestigationId) =>
  (await db.investigations.get(id))?.comparison ?? DEFAULT_COMPARISON_SETTINGS;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

function put<Row>(held: Map<string, Row>, ids: readonly string[], rows: readonly (Row | undefined)[]): void {
  for (const [index, id] of ids.entries()) {
    const row = rows[index];
    if (row === undefined) held.delete(id);
    else held.set(id, row);
  }
}

const asInputs = ({ claims, questions, reports, parties, settings }: Held): StoredInputs => ({
  claims: [...claims.values()],
  questions: [...questions.values()],
  reports: [...reports.values()],
  parties: [...parties.values()],
  settings,
});
