import { readFile } from 'node:fs/promises';

/** Linux counts memory in pages of this many bytes on all processors that Electron is built for but some ARM ones. */
const PAGE_BYTES = 4096;

/** The resident memory of a process in bytes, by Linux's own count; null on other systems and when it is gone. */
export async function residentMemory(pid: number | undefined): Promise<number | null> {
  if (pid === undefined || process.platform !== 'linux') return null;
  try {
    const [, pages = ''] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return Number(pages) * PAGE_BYTES;
  } catch {
    return null; // the process has ended meanwhile
  }
}
