import { inflateRawSync } from 'node:zlib';
import { isZip, zipDirectory } from './zip-directory.ts';

/** Whether `bytes` are a ZIP archive with an entry of this path, in whatever case. */
export function zipHas(bytes: Uint8Array, path: string): boolean {
  return zipSome(bytes, (name) => name === path);
}

/** Whether `bytes` are a ZIP archive with an entry whose path, in lower case and with slashes, passes `test`. */
export function zipSome(bytes: Uint8Array, test: (path: string) => boolean): boolean {
  if (!isZip(bytes)) return false;
  const directory = zipDirectory(bytes);
  return directory.ok && directory.value.some(({ name }) => test(name.toLowerCase().replaceAll('\\', '/')));
}

/** Returns the bytes of a short entry, to tell formats apart before the archive is judged: null where it is missing, long or broken. */
export function zipShortEntry(bytes: Uint8Array, path: string, longest: number): Uint8Array | null {
  const directory = isZip(bytes) ? zipDirectory(bytes) : null;
  const entry = directory?.ok === true ? directory.value.find(({ name }) => name.toLowerCase() === path) : undefined;
  if (entry === undefined || entry.encrypted || entry.size > longest || entry.packed > longest) return null;
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packed);
  try {
    return entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: longest });
  } catch {
    return null; // the archive is damaged, and openZip will refuse it
  }
}
