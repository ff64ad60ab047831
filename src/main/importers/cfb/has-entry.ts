import { readCompoundFile } from './compound-file.ts';

/** Whether a compound file has an entry of this path; a damaged one has none. */
export function hasEntry(bytes: Uint8Array, path: string): boolean {
  try {
    return readCompoundFile(bytes).entries.some((entry) => entry.path === path);
  } catch {
    return false; // its directory can't be read: whoever reads it says so
  }
}
