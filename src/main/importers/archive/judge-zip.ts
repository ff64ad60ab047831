import type { ImportFailure } from '#core/model/import-failure.ts';
import { MAX_ARCHIVE_BYTES, MAX_ARCHIVE_RATIO, MIN_BOMB_BYTES } from '#shared/limits.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * Judges an archive by its directory, before anything is inflated: by the names, the places and the declared sizes of its
 * entries. Every format that is a ZIP archive is judged here.
 *
 * @param length the length of the archive in bytes
 */
export function judgeZip(entries: readonly ZipEntry[], length: number): ImportFailure | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_ARCHIVE_BYTES) {
    return {
      code: 'archive-too-large',
      params: { megabytes: megabytes(total), limit: megabytes(MAX_ARCHIVE_BYTES) },
    };
  }
  for (const entry of entries) {
    const fault = faultOf(entry, length);
    if (fault !== null) return fault;
  }
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  const overlapping = inOrder.some((entry, i) => {
    const next = inOrder[i + 1];
    return next !== undefined && entry.dataStart + entry.packed > next.start;
  });
  return overlapping ? { code: 'archive-overlap', params: {} } : null;
}

function faultOf({ name, link, misnamed, size, packed, dataStart }: ZipEntry, length: number): ImportFailure | null {
  if (isUnsafePath(name)) return { code: 'archive-unsafe-path', params: { path: name.slice(0, 80) } };
  if (link) return { code: 'archive-link', params: {} };
  if (misnamed) return { code: 'archive-two-names', params: {} };
  if (dataStart + packed > length) return { code: 'archive-beyond-end', params: {} };
  if (size > MIN_BOMB_BYTES && size > packed * MAX_ARCHIVE_RATIO) {
    return { code: 'archive-bomb', params: { times: Math.round(size / Math.max(1, packed)) } };
  }
  return null;
}

/** Whether a path leaves the folder that the archive is unpacked in: absolute, with a drive, with `..`, or with a NUL in it. */
function isUnsafePath(path: string): boolean {
  return /^[\\/]|^[a-z]:|\0/i.test(path) || path.split(/[\\/]/).includes('..');
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
