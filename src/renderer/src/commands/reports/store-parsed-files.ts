import type { InvestigationId, ReportId } from '#core/base/id.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';
import { InvestigationGoneError } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { addProblems, type NewProblem } from '#renderer/db/repositories/problems.ts';
import type { ParsedFile } from '#shared/parsed-file.ts';
import { runInside } from '../run-command.ts';
import { storageFault } from '../storage-fault.ts';
import { realSurroundings } from '../surroundings.ts';
import { importReport, type ImportReply } from './import-report.ts';
import { Resemblances } from './resemblances.ts';

const DUPLICATE = {
  text: 'A report with exactly this text is here already.',
  file: 'This very file is here already, under another name.',
} as const;

/** Where what is imported belongs, and who imports it. */
export interface ImportTarget {
  readonly investigationId: InvestigationId;
  readonly analyst: string;
}

/** What became of one file. */
export interface StoredFile {
  readonly file: ParsedFile;
  readonly reports: readonly ReportId[];
  readonly duplicate: boolean;
  /** What of it wasn't stored, and why. */
  readonly problems: readonly FileProblem[];
}

/** A file, or a part of one, that was not stored, and why in a sentence. */
export interface FileProblem {
  readonly name: string;
  readonly message: string;
}

/**
 * Stores the reports of several files in one transaction, and lists for each file what wasn't. A batch is one step for Undo.
 * `resemblances` is kept from one call to the next by whoever imports much. Never rejects: where the transaction fails the
 * files are tried one by one, and one that fails is a listed problem.
 */
export async function storeParsedFiles(
  db: CrosscheckDatabase,
  target: ImportTarget,
  files: readonly ParsedFile[],
  resemblances = new Resemblances(target.investigationId),
): Promise<readonly StoredFile[]> {
  try {
    await resemblances.catchUp(db);
    return await db.transaction('rw', [...db.commandTables, db.problems], async () => {
      const replies = new Map<ParsedFile, ImportReply[]>();
      // Files without a report are passed over: waiting for nothing of the database would cost the transaction.
      for (const file of files) if (file.outcome.ok) replies.set(file, await importAll(db, target, file, resemblances));
      const settled = files.map((file) => settle(target, file, replies.get(file) ?? []));
      await addProblems(
        db,
        settled.flatMap(([, problems]) => problems),
      );
      return settled.map(([stored]) => stored);
    });
  } catch (error) {
    const [only] = files;
    if (files.length === 1 && only !== undefined) return [await giveUp(db, target, only, error)];
    const stored = [];
    for (const file of files) stored.push(...(await storeParsedFiles(db, target, [file], resemblances)));
    return stored;
  }
}

/** Inside a transaction: the reports of one file. */
async function importAll(
  db: CrosscheckDatabase,
  { investigationId, analyst }: ImportTarget,
  { batch, outcome }: ParsedFile,
  resemblances: Resemblances,
): Promise<ImportReply[]> {
  if (!outcome.ok) return [];
  const replies = [];
  const files = new Set(outcome.reports.map(({ source }) => source.sha256));
  const oneOfSeveral = files.size < outcome.reports.length;
  for (const report of outcome.reports) {
    const { text, blocks } = report.document;
    const fingerprint = fingerprintOf(contentText(text, blocks));
    const resembles = await resemblances.find(db, fingerprint);
    const args = { ...report, fingerprint, resembles, oneOfSeveral };
    const reply = await runInside(db, realSurroundings(analyst), investigationId, importReport, args, { group: batch });
    if (reply.stored) resemblances.add(reply.textId, reply.reportId, fingerprint);
    replies.push(reply);
  }
  return replies;
}

/** What came of a file: its reports, and what was refused, a report that is here already among it. */
function settle(
  { investigationId }: ImportTarget,
  file: ParsedFile,
  replies: readonly ImportReply[],
): readonly [StoredFile, readonly NewProblem[]] {
  const { name, outcome } = file;
  const failed = outcome.ok
    ? outcome.failed.map((part) => ({ fileName: `${part.name}, in ${name}`, ...part.failure, duplicateOf: null }))
    : [{ fileName: name, ...outcome.failure, duplicateOf: null }];
  const twins = replies.flatMap((reply) => (reply.stored ? [] : [reply]));
  const duplicates = twins.map(({ duplicateOf, same }) => ({
    fileName: name,
    code: 'duplicate',
    message: DUPLICATE[same],
    duplicateOf,
  }));
  const refused = [...failed, ...duplicates];
  const stored = {
    file,
    reports: replies.flatMap((reply) => (reply.stored ? [reply.reportId] : [])),
    duplicate: twins.length > 0,
    problems: refused.map(({ fileName, message }) => ({ name: fileName, message })),
  };
  return [stored, refused.map((problem) => ({ investigationId, ...problem }))];
}

async function giveUp(
  db: CrosscheckDatabase,
  { investigationId }: ImportTarget,
  file: ParsedFile,
  error: unknown,
): Promise<StoredFile> {
  const message = storageFault(error);
  const problem = { investigationId, fileName: file.name, code: 'not-saved', message, duplicateOf: null };
  // A full disk takes no note of it either; where the investigation was erased there is none to list it in.
  if (!(error instanceof InvestigationGoneError)) await addProblems(db, [problem]).catch(() => undefined);
  return { file, reports: [], duplicate: false, problems: [{ name: file.name, message }] };
}
