import type { InvestigationId, ReportId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { realEnvironment } from '#renderer/commands/command-environment.ts';
import { storageFailure } from '#renderer/commands/storage-fault.ts';
import { InvestigationGoneError } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { addProblems, type NewProblem } from '#renderer/db/repositories/import-problems.ts';
import type { ParsedFile } from '#shared/parsed-file/parsed-file.ts';
import type { ImportReply } from './import-args.ts';
import { importReports, incomingReport, type IncomingReport } from './import-reports.ts';
import { Resemblances } from './resemblances.ts';

/** The investigation that imported files are stored in, and the person who imports them. */
export interface ImportTarget {
  readonly investigationId: InvestigationId;
  readonly author: Author;
}

/** The result of storing one file. */
export interface StoredFile {
  readonly file: ParsedFile;
  readonly reports: readonly ReportId[];
  readonly duplicate: boolean;
  /** The contents that weren't stored, with the reasons. */
  readonly problems: readonly FileProblem[];
}

/** A file, or a part of one, that was not stored, with the reason. */
export interface FileProblem {
  readonly name: string;
  /** The file that contains the part; empty for a whole file. */
  readonly within: string;
  readonly failure: ImportFailure;
}

/**
 * Stores the reports of several files in one transaction, and lists for each file the contents that weren't stored. A
 * batch is one step for Undo. The caller keeps `resemblances` from one call to the next. It never rejects: where the
 * transaction fails the files are stored one by one, and a file that fails is a listed problem.
 */
export async function storeParsedFiles(
  db: CrosscheckDatabase,
  target: ImportTarget,
  files: readonly ParsedFile[],
  resemblances = new Resemblances(target.investigationId),
): Promise<readonly StoredFile[]> {
  try {
    await resemblances.catchUp(db);
    const reports = files.map((file) => incomingOf(file));
    return await db.transaction('rw', [...db.commandTables, db.problems], async () => {
      const environment = realEnvironment(target.author);
      const replies = [...(await importReports(db, environment, target.investigationId, reports.flat(), resemblances))];
      const settled = files.map((file, index) => settle(target, file, replies.splice(0, reports[index]?.length)));
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

/** Returns the reports of one file. */
function incomingOf({ batch, outcome }: ParsedFile): readonly IncomingReport[] {
  if (!outcome.ok) return [];
  const files = new Set(outcome.reports.map(({ source }) => source.sha256));
  const oneOfSeveral = files.size < outcome.reports.length;
  return outcome.reports.map((report) => incomingReport({ ...report, oneOfSeveral }, batch));
}

/** Returns the result of a file: its reports, and its refused contents, duplicates among them. */
function settle(
  { investigationId }: ImportTarget,
  file: ParsedFile,
  replies: readonly ImportReply[],
): readonly [StoredFile, readonly NewProblem[]] {
  const { name, outcome } = file;
  const failed = outcome.ok
    ? outcome.failed.map((part) => ({ name: part.name, within: name, failure: part.failure, duplicateOf: null }))
    : [{ name, within: '', failure: outcome.failure, duplicateOf: null }];
  const twins = replies.flatMap((reply) => (reply.stored ? [] : [reply]));
  const duplicates = twins.map(({ duplicateOf, same }) => ({
    name,
    within: '',
    failure: { code: same === 'text' ? 'duplicate-text' : 'duplicate-file', params: {} } as const,
    duplicateOf,
  }));
  const refused = [...failed, ...duplicates];
  const stored = {
    file,
    reports: replies.flatMap((reply) => (reply.stored ? [reply.reportId] : [])),
    duplicate: twins.length > 0,
    problems: refused.map(({ name: fileName, within, failure }) => ({ name: fileName, within, failure })),
  };
  const listed = refused.map(({ name: fileName, within, failure, duplicateOf }) => ({
    investigationId,
    fileName,
    within,
    duplicateOf,
    ...failure,
  }));
  return [stored, listed];
}

async function giveUp(
  db: CrosscheckDatabase,
  { investigationId }: ImportTarget,
  file: ParsedFile,
  error: unknown,
): Promise<StoredFile> {
  const failure = storageFailure(error);
  const problem = { investigationId, fileName: file.name, within: '', ...failure, duplicateOf: null };
  // On a full disk the problem can't be listed either, and an erased investigation has no list.
  if (!(error instanceof InvestigationGoneError)) await addProblems(db, [problem]).catch(() => undefined);
  return { file, reports: [], duplicate: false, problems: [{ name: file.name, within: '', failure }] };
}
