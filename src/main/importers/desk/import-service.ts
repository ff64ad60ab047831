import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ok } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { findFiles } from '#main/files/find-files.ts';
import { openForReading, tooLarge } from '#main/files/read-pieces.ts';
import type { ParserHost, Pieces } from '#main/importers/process/parser-host.ts';
import type { ImportEvent, ImportItem } from '#shared/ipc/contract.ts';
import { CHUNK_BYTES, MAX_FILE_BYTES, MAX_FILES_PER_IMPORT } from '#shared/limits.ts';

/** Takes batches of files and puts them through the parser, one batch after the other. */
export interface ImportService {
  readonly importPaths: (paths: readonly string[]) => string;
  readonly importItems: (items: readonly ImportItem[]) => string;
  readonly cancel: (batch: string) => void;
  /** Cancels whatever is under way; replies with how many batches that were. */
  readonly cancelAll: () => number;
}

/** A file that waits: from the disk or from memory, or one of which is known already that it can't be read. */
type Waiting =
  | { readonly kind: 'path'; readonly name: string; readonly path: string }
  | { readonly kind: 'item'; readonly name: string; readonly item: ImportItem }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: ImportFailure };

/** @param tell gets what happens, in order */
export function createImportService(host: ParserHost, tell: (event: ImportEvent) => void): ImportService {
  const cancels = new Map<string, AbortController>();
  let queue: Promise<void> = Promise.resolve();

  function enqueue(find: (signal: AbortSignal) => Promise<readonly Waiting[]>): string {
    const batch = randomUUID();
    const cancel = new AbortController();
    cancels.set(batch, cancel);
    // One that waits for another is over as soon as it is cancelled.
    const giveUp = () => tell({ batch, type: 'finished', cancelled: true });
    cancel.signal.addEventListener('abort', giveUp);
    const take = () => {
      cancel.signal.removeEventListener('abort', giveUp);
      return cancel.signal.aborted ? undefined : runBatch(batch, find, cancel.signal);
    };
    queue = queue.then(take).finally(() => cancels.delete(batch));
    return batch;
  }

  async function runBatch(
    batch: string,
    find: (signal: AbortSignal) => Promise<readonly Waiting[]>,
    signal: AbortSignal,
  ): Promise<void> {
    const files = await find(signal);
    tell({ batch, type: 'found', files: files.length });
    for (const [index, file] of files.entries()) {
      if (signal.aborted) break;
      tell({ batch, type: 'reading', index, name: file.name });
      const failure = await runFile(batch, index, file, signal);
      if (failure === null) tell({ batch, type: 'done', index });
      else if (failure.code !== 'cancelled') tell({ batch, type: 'failed', index, name: file.name, failure });
    }
    tell({ batch, type: 'finished', cancelled: signal.aborted });
  }

  async function runFile(
    batch: string,
    index: number,
    file: Waiting,
    signal: AbortSignal,
  ): Promise<ImportFailure | null> {
    const parse = async (size: number, pieces: Pieces, about: { type: string; url: string }) => {
      const outcome = await host.parse({ batch, index, name: file.name, size, ...about }, pieces, signal);
      return outcome.ok ? null : outcome.error;
    };
    if (file.kind === 'failed') return file.failure;
    if (file.kind === 'item') {
      const { bytes, type, url } = file.item;
      return bytes.length > MAX_FILE_BYTES
        ? tooLarge(bytes.length)
        : parse(bytes.length, inPieces(bytes), { type, url });
    }
    const opened = await openForReading(file.path);
    if (!opened.ok) return opened.error;
    try {
      return await parse(opened.value.size, opened.value.pieces(), { type: '', url: '' });
    } finally {
      await opened.value.close();
    }
  }

  return {
    importPaths: (paths) => enqueue((signal) => waitingFiles(paths, signal)),
    importItems: (items) => enqueue(async () => items.map((item) => ({ kind: 'item', name: item.name, item }))),
    cancel: (batch) => cancels.get(batch)?.abort(),
    cancelAll: () => {
      for (const cancel of cancels.values()) cancel.abort();
      return cancels.size;
    },
  };
}

async function waitingFiles(paths: readonly string[], signal: AbortSignal): Promise<readonly Waiting[]> {
  const files: Waiting[] = [];
  for await (const found of findFiles(paths)) {
    if (signal.aborted) break;
    const path = found.ok ? found.value.path : found.error.path;
    const name = basename(path);
    if (files.length >= MAX_FILES_PER_IMPORT) {
      files.push({ kind: 'failed', name, failure: TOO_MANY });
      break;
    }
    files.push(found.ok ? { kind: 'path', name, path } : { kind: 'failed', name, failure: found.error.failure });
  }
  return files;
}

const TOO_MANY: ImportFailure = {
  code: 'too-many-files',
  params: { limit: MAX_FILES_PER_IMPORT },
};

async function* inPieces(bytes: Uint8Array): Pieces {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield ok(bytes.slice(at, at + CHUNK_BYTES));
}
