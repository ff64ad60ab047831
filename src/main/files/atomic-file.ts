import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { say } from '#main/words/main-words.ts';

/** A file that is being written piece by piece and appears under its name only when it is whole. */
export interface AtomicFile {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Puts the whole file in its place. */
  readonly finish: () => Promise<void>;
  /** Removes the pieces written so far; the old file stays as it was. */
  readonly abandon: () => Promise<void>;
}

/**
 * Begins to write a file so that at any moment, a power cut included, either the old or the new one is whole: a temporary
 * file in the same folder, synced, renamed over the old one, the folder synced. Its functions throw the file system's
 * errors; a write or a finish that throws has left nothing behind. Call one function at a time.
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  // A name of its own: one made from the file's name might be longer than the file system allows.
  const temporary = join(dirname(path), `.crosscheck-${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  const abandon = async () => {
    await close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const orAbandon = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await abandon();
      throw error;
    }
  };
  return {
    abandon,
    write: (bytes) => orAbandon(() => file.writeFile(bytes)),
    finish: () =>
      orAbandon(async () => {
        await file.sync();
        await close();
        await rename(temporary, path);
        await syncFolder(dirname(path));
      }),
  };
}

/** A rename is on the disk when its folder is; Windows has no such call and doesn't need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Returns the sentence that names the file, why it could not be written, and what to do. */
export function writeFailure(path: string, error: unknown): string {
  const name = basename(path);
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('save.disk-full', { name });
  if (code === 'EACCES' || code === 'EPERM') return say('save.not-allowed', { name });
  if (code === 'EROFS') return say('save.read-only', { name });
  if (code === 'ENOENT') return say('save.no-folder', { name });
  return say('save.failed', { name, fault: String(code) || say('start.unknown-fault') });
}
