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
