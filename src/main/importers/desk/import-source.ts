import { basename } from 'node:path';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { findFiles } from '#main/files/find-files.ts';
import type { ImportItem } from '#shared/ipc/contract.ts';
import { MAX_FILES_PER_IMPORT } from '#shared/limits.ts';

/** The files of one import: files and folders of the disk, or items that never were files. */
export type ImportSource =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly ImportItem[] };

/** A file that waits for the parser: from the disk, from memory, or one that is known already to be unreadable. */
export type WaitingFile =
  | { readonly kind: 'path'; readonly name: string; readonly path: string }
  | { readonly kind: 'item'; readonly name: string; readonly item: ImportItem }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: ImportFailure };

/** Returns whether a source names no file at all, as when the dialog was closed. */
export const isEmptySource = (source: ImportSource): boolean =>
  (source.kind === 'paths' ? source.paths : source.items).length === 0;

/** Returns the files of a source, those in its folders among them. After `signal` it looks no further. */
export async function waitingFiles(source: ImportSource, signal: AbortSignal): Promise<readonly WaitingFile[]> {
  if (source.kind === 'items') return source.items.map((item) => ({ kind: 'item', name: item.name, item }));
  const files: WaitingFile[] = [];
  for await (const found of findFiles(source.paths)) {
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
