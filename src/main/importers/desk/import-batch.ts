import { ok } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { openForReading, tooLarge } from '#main/files/read-pieces.ts';
import type { ParserHost, Pieces } from '#main/importers/process/parser-host.ts';
import type { ImportEvent } from '#shared/ipc/contract.ts';
import { CHUNK_BYTES, MAX_FILE_BYTES } from '#shared/limits.ts';
import { waitingFiles, type ImportSource, type WaitingFile } from './import-source.ts';

/** One import under way. */
export interface ImportBatch {
  readonly batch: string;
  readonly source: ImportSource;
  /** Cancels the import. */
  readonly signal: AbortSignal;
}

/** Puts the files of a batch through the parser, one after the other, and tells `tell` about each. */
export async function importBatch(
  host: ParserHost,
  { batch, source, signal }: ImportBatch,
  tell: (event: ImportEvent) => void,
): Promise<void> {
  const files = await waitingFiles(source, signal);
  tell({ batch, type: 'found', files: files.length });
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break;
    tell({ batch, type: 'reading', index, name: file.name });
    const parse: Parse = async (size, pieces, about) => {
      const outcome = await host.parse({ batch, index, name: file.name, size, ...about }, pieces, signal);
      return outcome.ok ? null : outcome.error;
    };
    const failure = await importFile(file, parse);
    if (failure === null) tell({ batch, type: 'done', index });
    else if (failure.code !== 'cancelled') tell({ batch, type: 'failed', index, name: file.name, failure });
  }
  tell({ batch, type: 'finished', cancelled: signal.aborted });
}

/** Parses the pieces of a file of `size` bytes; resolves with the failure, or null where there was none. */
type Parse = (
  size: number,
  pieces: Pieces,
  about: { readonly type: string; readonly url: string },
) => Promise<ImportFailure | null>;

async function importFile(file: WaitingFile, parse: Parse): Promise<ImportFailure | null> {
  if (file.kind === 'failed') return file.failure;
  if (file.kind === 'item') {
    const { bytes, type, url } = file.item;
    return bytes.length > MAX_FILE_BYTES ? tooLarge(bytes.length) : parse(bytes.length, piecesOf(bytes), { type, url });
  }
  const opened = await openForReading(file.path);
  if (!opened.ok) return opened.error;
  try {
    return await parse(opened.value.size, opened.value.pieces(), { type: '', url: '' });
  } finally {
    await opened.value.close();
  }
}

async function* piecesOf(bytes: Uint8Array): Pieces {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield ok(bytes.slice(at, at + CHUNK_BYTES));
}
