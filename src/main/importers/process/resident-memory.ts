import { readFile } from 'node:fs/promises';

/** The size of a memory page of Linux in bytes, on all processors that Electron is built for except some of ARM. */
const PAGE_BYTES = 4096;

/** Returns the resident memory of a process in bytes, or null on systems other than Linux and after the process has ended. */
export async function residentMemory(pid: number | undefined): Promise<number | null> {
  if (pid === undefined || process.platform !== 'linux') return null;
  try {
    const [, pages = ''] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return Number(pages) * PAGE_BYTES;
  } catch {
    return null; // the process has ended meanwhile
  }
}
