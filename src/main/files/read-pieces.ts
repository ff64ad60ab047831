import { open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { CHUNK_BYTES, MAX_FILE_BYTES } from '#shared/limits.ts';

/** A file of the disk that can be read, and how long it is. */
export interface ReadableFile {
  /** The size in bytes. */
  readonly size: number;
  /** Reads it piece by piece; an element that isn't `ok` is the last and says what went wrong. */
  readonly pieces: () => AsyncGenerator<Result<Uint8Array, ImportFailure>>;
  readonly close: () => Promise<void>;
}

/** Opens a file for reading, or says why it can't be imported. */
export async function openForReading(path: string): Promise<Result<ReadableFile, ImportFailure>> {
  try {
    // Opening a pipe would wait for someone to write into it, and a device may never end.
    if (!(await stat(path)).isFile()) return err(NO_FILE);
    const handle = await open(path, 'r');
    const { size, mtimeMs } = await handle.stat();
    if (size > MAX_FILE_BYTES) {
      await handle.close();
      return err(tooLarge(size));
    }
    return ok({
      size,
      close: () => handle.close(),
      pieces: async function* () {
        let read = 0;
        while (read < size) {
          const buffer = new Uint8Array(Math.min(CHUNK_BYTES, size - read));
          const piece = await handle.read(buffer, 0, buffer.length, read).catch((error: unknown) => readFailure(error));
          if ('code' in piece) return yield err(piece);
          if (piece.bytesRead === 0) return yield err(CHANGED);
          read += piece.bytesRead;
          yield ok(buffer.subarray(0, piece.bytesRead));
        }
        const after = await handle.stat().catch((error: unknown) => readFailure(error));
        if ('code' in after) yield err(after);
        else if (after.size !== size || after.mtimeMs !== mtimeMs) yield err(CHANGED);
      },
    });
  } catch (error) {
    return err(readFailure(error));
  }
}

/** Returns the failure of a file longer than the limit. `size` in bytes. */
export function tooLarge(size: number): ImportFailure {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return {
    code: 'too-large',
    params: { megabytes: megabytes(size), limit: megabytes(MAX_FILE_BYTES) },
  };
}

const NO_FILE: ImportFailure = {
  code: 'not-a-file',
  params: {},
};

const CHANGED: ImportFailure = {
  code: 'changed-while-read',
  params: {},
};

/** Returns an error of the file system as a failure. */
export function readFailure(error: unknown): ImportFailure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return { code: 'not-found', params: {} };
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'not-allowed',
      params: {},
    };
  }
  return {
    code: 'unreadable',
    params: { fault: String(code) || 'UnknownError' },
  };
}
