import type { ImportFailure } from '#core/model/import-failure.ts';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { words } from '#renderer/words/interface-words.ts';

/** Returns the meaning of a failed write and the remedy, in a sentence or two. */
export const storageFault = (error: unknown): string => importFailureSentence(storageFailure(error), words);

/** Returns a failed write as a failure. Dexie passes the browser's own errors on as `inner`. */
export function storageFailure(error: unknown): ImportFailure {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((each) =>
    each instanceof Error ? each.name : '',
  );
  const fault = names.includes('QuotaExceededError')
    ? 'full'
    : names.includes('DatabaseClosedError') || names.includes('InvalidStateError')
      ? 'closed'
      : names.includes('InvestigationGoneError')
        ? 'erased'
        : 'other';
  return { code: 'not-saved', params: { fault, name: names.find((name) => name !== '') ?? 'UnknownError' } };
}
