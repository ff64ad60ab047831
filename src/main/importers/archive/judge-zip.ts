import type { ImportFailure } from '#core/model/import-failure.ts';
import { MAX_ARCHIVE_BYTES, MAX_ARCHIVE_RATIO, MIN_BOMB_BYTES } from '#shared/limits.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * Judges an archive by its directory, before anything of it is inflated: what its entries are called, where they lie and
 * what they promise to become. Every format that is a ZIP archive passes here.
 *
 * @param length of the archive in bytes
 */
export function judgeZip(entries: readonly ZipEntry[], length: number): ImportFailure | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_ARCHIVE_BYTES) {
    return refuse(`unpacked it would have ${megabytes(total)} MB, and the limit is ${megabytes(MAX_ARCHIVE_BYTES)} MB`);
  }
  for (const entry of entries) {
    const fault = faultOf(entry, length);
    if (fault !== null) return refuse(fault);
  }
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  const overlapping = inOrder.some((entry, i) => {
    const next = inOrder[i + 1];
    return next !== undefined && entry.dataStart + entry.packed > next.start;
  });
  return overlapping ? refuse('files in it lie over one another') : null;
}

function faultOf({ name, link, misnamed, size, packed, dataStart }: ZipEntry, length: number): string | null {
  if (isUnsafePath(name)) return `a file in it is named to be written elsewhere (“${name.slice(0, 80)}”)`;
  if (link) return 'it holds a link to another place';
  if (misnamed) return 'a file in it has two different names';
  if (dataStart + packed > length) return 'a file in it reaches beyond its end';
  if (size > MIN_BOMB_BYTES && size > packed * MAX_ARCHIVE_RATIO) {
    return `a file in it would grow ${Math.round(size / Math.max(1, packed)).toLocaleString('en')} times when unpacked`;
  }
  return null;
}

/** A path that leaves the folder it is unpacked in: absolute, with a drive, with `..`, or with a NUL in it. */
function isUnsafePath(path: string): boolean {
  return /^[\\/]|^[a-z]:|\0/i.test(path) || path.split(/[\\/]/).includes('..');
}

const refuse = (fault: string): ImportFailure => ({
  code: 'unsafe-archive',
  message: `It was refused because ${fault}. If you trust where it comes from, unpack it yourself and import what you need.`,
});

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024).toLocaleString('en');
