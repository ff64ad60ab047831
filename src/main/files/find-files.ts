import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { MAX_FILES_PER_IMPORT } from '#shared/limits.ts';
import { readFailure } from './read-pieces.ts';

/** A file to import, or a path that can't be looked at. */
export type FoundFile = Result<{ readonly path: string }, { readonly path: string; readonly failure: ImportFailure }>;

/** Files that systems put into folders for themselves; everything whose name begins with a dot is passed over as well. */
const SYSTEM_FILES = new Set(['desktop.ini', 'thumbs.db', '__macosx']);

/**
 * The files that `paths` stand for: a file itself, a folder everything in it, in the order of their names. Links inside
 * folders are not followed, so that no folder is walked twice or left, but named.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* walk(path);
      else yield ok({ path });
    } catch (error) {
      yield err({ path, failure: readFailure(error) });
    }
  }
}

const LINK: ImportFailure = {
  code: 'link',
  params: {},
};

async function* walk(folder: string): AsyncGenerator<FoundFile> {
  const names: { name: string; kind: 'folder' | 'file' | 'link' }[] = [];
  try {
    for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
      if (entry.name.startsWith('.') || SYSTEM_FILES.has(entry.name.toLowerCase())) continue;
      names.push({
        name: entry.name,
        kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file',
      });
      if (names.length > MAX_FILES_PER_IMPORT) break; // more are not imported: a folder of a million isn't held in memory
    }
  } catch (error) {
    yield err({ path: folder, failure: readFailure(error) });
    return;
  }
  for (const { name, kind } of inOrder(names)) {
    const path = join(folder, name);
    if (kind === 'folder') yield* walk(path);
    else if (kind === 'link') yield err({ path, failure: LINK });
    else yield ok({ path });
  }
}

/** Sorting many names as people do would stop the main process for a second: those stay as computers sort. */
const MANY = 5_000;

function inOrder<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  if (entries.length > MANY) return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const collator = new Intl.Collator('en', { numeric: true });
  return entries.toSorted((a, b) => collator.compare(a.name, b.name));
}
