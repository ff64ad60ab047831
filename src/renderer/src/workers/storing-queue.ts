import type { ParsedFile } from '#shared/parsed-file.ts';

/** A parsed file that waits to be stored, and how to let its parser go on. */
export interface Waiting {
  readonly file: ParsedFile;
  readonly release: () => void;
}

/** Parsers may be ahead of the disk by this many bytes of files and texts. */
const MOST_BYTES_AHEAD = 16 * 1024 * 1024;
/** Files stored in one transaction: each commit makes the window look at its lists anew. */
const MOST_AT_ONCE = 200;
/** The name under which each commit is measured (User Timing). */
const STORING = 'storing reports';
/** Milliseconds between two commits while there is more to come: at first, and once so many files have come at a stretch. */
const PAUSE_MS = 120;
const LONG_PAUSE_MS = 500;
const MANY = 50;

/**
 * Collects parsed files and stores them several at a time. A parser is let go on at once while little is waiting, so that
 * parsing and storing overlap, and only after the file is stored when much is.
 */
export function createStoringQueue(store: (files: readonly ParsedFile[]) => Promise<void>): (waiting: Waiting) => void {
  let queue: Waiting[] = [];
  let bytesWaiting = 0;
  let running = false;
  let stretch = 0;

  async function run(): Promise<void> {
    performance.clearMeasures(STORING);
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
    try {
      await store(taken.map(({ file }) => file));
    } finally {
      for (const { file, release } of taken) {
        bytesWaiting -= sizeOf(file);
        release();
      }
    }
    performance.measure(STORING, { start: began });
    stretch += taken.length;
    const rest = (stretch < MANY ? PAUSE_MS : LONG_PAUSE_MS) - (performance.now() - began);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
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

const sizeOf = ({ outcome }: ParsedFile): number =>
  outcome.ok
    ? outcome.reports.reduce((sum, { bytes, document }) => sum + bytes.length + document.text.length * 2, 0)
    : 0;
