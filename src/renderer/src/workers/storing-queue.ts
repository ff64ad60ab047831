import type { ParsedFile } from '#shared/parsed-file/parsed-file.ts';

/** A parsed file that waits to be stored, and how to let its parser go on. */
export interface Waiting {
  readonly file: ParsedFile;
  readonly release: () => void;
}

/** Parsers may be ahead of the disk by this many bytes of files and texts. */
const MOST_BYTES_AHEAD = 16 * 1024 * 1024;
/**
 * Limits the files stored in one transaction. Each commit makes the window read its lists again, so fewer would cost
 * time; more would delay the first results.
 */
const MOST_AT_ONCE = 100;
/** The name under which each commit is measured (User Timing). */
const STORING = 'storing-reports';
/** The milliseconds between two commits while more files come: at first, and after many files in a row. */
const PAUSE_MS = 120;
const LONG_PAUSE_MS = 500;
const MANY = 50;
/**
 * The least milliseconds for which the database is free after a commit, so that a list that is read again after each
 * commit can be read to its end.
 */
const BREATH_MS = 100;

/**
 * Collects parsed files and stores them several at a time. A parser is let go on at once while little is waiting, so that
 * parsing and storing overlap, and only after the file is stored when much is.
 *
 * @param store says whether it wrote anything: where nothing was, the window needs no pause
 */
export function createStoringQueue(
  store: (files: readonly ParsedFile[]) => Promise<boolean>,
): (waiting: Waiting) => void {
  let queue: Waiting[] = [];
  let bytesWaiting = 0;
  let running = false;
  let stretch = 0;

  async function run(): Promise<void> {
    stretch = 0;
    try {
      while (queue.length > 0) await storeSome();
    } finally {
      // A fault in storing costs those files: the others, and their parsers, must not wait for ever.
      running = queue.length > 0;
      if (running) setTimeout(() => void run(), 0);
    }
  }

  async function storeSome(): Promise<void> {
    const taken = queue.slice(0, MOST_AT_ONCE);
    queue = queue.slice(MOST_AT_ONCE);
    const began = performance.now();
    let wrote = false;
    try {
      wrote = await store(taken.map(({ file }) => file));
    } finally {
      for (const { file, release } of taken) {
        bytesWaiting -= sizeOf(file);
        release();
      }
    }
    if (!wrote) return;
    performance.measure(STORING, { start: began });
    stretch += taken.length;
    // Where much has come together meanwhile the window is drawn anew seldom enough.
    const pace = queue.length >= MOST_AT_ONCE ? 0 : stretch < MANY ? PAUSE_MS : LONG_PAUSE_MS;
    const rest = pace - (performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, Math.max(rest, BREATH_MS)));
  }

  return ({ file, release }) => {
    const size = sizeOf(file);
    const roomy = bytesWaiting + size <= MOST_BYTES_AHEAD;
    bytesWaiting += size;
    queue.push({ file, release: roomy ? () => undefined : release });
    if (roomy) release();
    if (running) return;
    running = true;
    // In a later task, so that what has arrived together is stored together.
    setTimeout(() => void run(), 0);
  };
}

/** The size in bytes that a failed file counts as: its name and its failure. */
const FAILED_BYTES = 1024;

const sizeOf = ({ outcome }: ParsedFile): number =>
  outcome.ok
    ? outcome.reports.reduce((sum, { bytes, document }) => sum + bytes.length + document.text.length * 2, 0)
    : FAILED_BYTES;
