import type { ReportId } from '#core/base/id.ts';
import type { FileProblem } from '#renderer/commands/reports/store-parsed-files.ts';
import { say } from '#renderer/words/interface-words.ts';
import type { FromImportWorker } from '#renderer/workers/import-messages.ts';
import type { ImportEvent } from '#shared/ipc/contract.ts';
import { problemLine } from './problem-line.ts';

/** How far a batch is. */
export interface BatchProgress {
  readonly batch: string;
  /** Null until the folders have been looked through. */
  readonly total: number | null;
  /** The files that were read, or failed: more than are in the store, for the parser is ahead of the disk. */
  readonly read: number;
  /** Those whose storing (or failing) has been reported here: what is really done. */
  readonly settled: number;
  /** Those that were read and yet not stored, since the import was cancelled. */
  readonly left: number;
  /** The file being read. */
  readonly current: string;
  readonly stored: readonly ReportId[];
  readonly duplicates: number;
  readonly failed: number;
  /** What wasn't stored, and why. */
  readonly problems: readonly FileProblem[];
  /** Set when the main process has nothing left to do. */
  readonly finished: boolean;
  readonly cancelled: boolean;
}

/** A batch of which nothing is known yet. */
export const newBatch = (batch: string): BatchProgress => ({
  batch,
  total: null,
  read: 0,
  settled: 0,
  left: 0,
  current: '',
  stored: [],
  duplicates: 0,
  failed: 0,
  problems: [],
  finished: false,
  cancelled: false,
});

/** The batch after what the main process said. */
export function afterEvent(progress: BatchProgress, event: ImportEvent): BatchProgress {
  switch (event.type) {
    case 'found':
      return { ...progress, total: event.files };
    case 'reading':
      return { ...progress, current: event.name };
    case 'done':
      return { ...progress, read: progress.read + 1 };
    case 'failed':
      return {
        ...progress,
        read: progress.read + 1,
        settled: progress.settled + 1,
        failed: progress.failed + 1,
        problems: [...progress.problems, { name: event.name, within: '', failure: event.failure }],
      };
    case 'finished':
      return { ...progress, finished: true, cancelled: progress.cancelled || event.cancelled };
  }
}

/** The batch after what the storing worker said. */
export function afterStoring(progress: BatchProgress, message: FromImportWorker): BatchProgress {
  if (message.type === 'ask') return progress;
  if (message.type === 'left') return { ...progress, left: progress.left + 1, cancelled: true };
  const settled = {
    ...progress,
    settled: progress.settled + 1,
    problems: message.problems.length === 0 ? progress.problems : [...progress.problems, ...message.problems],
  };
  if (message.type === 'stored') return { ...settled, stored: [...progress.stored, ...message.reports] };
  return message.duplicate
    ? { ...settled, duplicates: progress.duplicates + 1 }
    : { ...settled, failed: progress.failed + 1 };
}

/** Whether all has been heard of it: two processes report, and neither waits for the other. */
export const isOver = ({ finished, settled, left, read }: BatchProgress) => finished && settled + left >= read;

/** Returns the result of a batch in a sentence: “3 reports imported, 1 duplicate skipped, 2 failed.” */
export function summaryOf({ stored, duplicates, failed, cancelled, total, settled }: BatchProgress): string {
  const parts = [
    stored.length === 0 ? say('importing.nothing') : say('importing.imported', { count: stored.length }),
    ...(duplicates === 0 ? [] : [say('importing.duplicates', { count: duplicates })]),
    ...(failed === 0 ? [] : [say('importing.failed', { count: failed })]),
    ...(!cancelled
      ? []
      : [total === null ? say('importing.cancelled') : say('importing.cancelled-left', { count: total - settled })]),
  ];
  return say('importing.summary', { parts: parts.join(', ') });
}

/** Batches of so many files end in a summary that stays, and so do those in which something was left out. */
const LONG = 20;

/** Whether its summary should stay until it is dismissed. */
export const deservesSummary = ({ total, problems }: BatchProgress): boolean =>
  (total ?? 0) >= LONG || problems.length > 0;

/** The summary with every file that was left out and why, to be pasted into a mail or a log. */
export const summaryText = (progress: BatchProgress): string =>
  [summaryOf(progress), ...progress.problems.map((problem) => problemLine(problem, problem.failure))].join('\n');
