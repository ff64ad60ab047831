import type { ReportId } from '#core/base/id.ts';
import type { FileProblem } from '#renderer/commands/reports/store-parsed-files.ts';
import { say } from '#renderer/words/interface-words.ts';
import type { ImportNews } from '#renderer/workers/import-messages.ts';
import type { ImportEvent } from '#shared/ipc/contract.ts';
import { problemLine } from './problem-line.ts';

/** The progress of one batch. */
export interface BatchProgress {
  readonly batch: string;
  /** Null until the folders have been looked through. */
  readonly total: number | null;
  /** The files that were read, or failed: more than are in the store, for the parser is ahead of the disk. */
  readonly read: number;
  /** The files whose storing or failure has been reported to the page. */
  readonly settled: number;
  /** The files that were read but not stored, since the import was cancelled. */
  readonly left: number;
  /** The file being read. */
  readonly current: string;
  readonly stored: readonly ReportId[];
  readonly duplicates: number;
  readonly failed: number;
  /** The files that were not stored, and why. */
  readonly problems: readonly FileProblem[];
  /** Set when the main process has nothing left to do. */
  readonly finished: boolean;
  readonly cancelled: boolean;
}

/** Returns the progress of a batch that hasn’t begun. */
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

/** Returns the progress of a batch after an event of the main process. */
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

/** Returns the progress of a batch after a message of the import worker. */
export function afterStoring(progress: BatchProgress, news: ImportNews): BatchProgress {
  if (news.type === 'ask') return progress;
  if (news.type === 'left') return { ...progress, left: progress.left + 1, cancelled: true };
  const settled = {
    ...progress,
    settled: progress.settled + 1,
    problems: news.problems.length === 0 ? progress.problems : [...progress.problems, ...news.problems],
  };
  if (news.type === 'stored') return { ...settled, stored: [...progress.stored, ...news.reports] };
  return news.duplicate
    ? { ...settled, duplicates: progress.duplicates + 1 }
    : { ...settled, failed: progress.failed + 1 };
}

/** Returns whether both processes have reported everything about a batch: neither waits for the other. */
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

/** A batch of this many files ends in a summary that stays until it is dismissed; a shorter one in a passing message. */
const LONG = 20;

/** Returns whether the summary of a batch stays until it is dismissed: the batch was long, or files were left out. */
export const deservesSummary = ({ total, problems }: BatchProgress): boolean =>
  (total ?? 0) >= LONG || problems.length > 0;

/** Returns the summary with every file that was left out and why, to be pasted into a mail or a log. */
export const summaryText = (progress: BatchProgress): string =>
  [summaryOf(progress), ...progress.problems.map((problem) => problemLine(problem, problem.failure))].join('\n');
