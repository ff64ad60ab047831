import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { say } from '#main/words/main-words.ts';

/**
 * Writes a file so that at any moment, a power cut included, either the old or the new one is whole: a temporary file in
 * the same folder, synced, renamed over the old one, the folder synced. Throws the file system's error, and leaves
 * nothing behind.
 */
export async function writeAtomically(path: string, data: Uint8Array | string): Promise<void> {
  // A name of its own: made longer, that of the file might be longer than the file system allows.
  const temporary = join(dirname(path), `.crosscheck-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
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

/** Returns why a file could not be written, and what to do. */
export function writeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('save.disk-full');
  if (code === 'EACCES' || code === 'EPERM') return say('save.not-allowed');
  if (code === 'EROFS') return say('save.read-only');
  if (code === 'ENOENT') return say('save.no-folder');
  return say('save.failed', { fault: String(code) || say('start.unknown-fault') });
}
