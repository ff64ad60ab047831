import { randomUUID } from 'node:crypto';
import { openAtomicFile, writeFailure, type AtomicFile } from '#main/files/atomic-file.ts';
import type { PieceReply, SaveOpened, SaveReply, SaveRequest } from '#shared/ipc/contract.ts';
import { chooseSavePlace, type ChooseSavePath } from './choose-save-place.ts';
import { printedInto, PrintFault, type PrintToPdf } from './printed-file.ts';

/** The files that the page is saving, piece by piece. */
export interface Savings {
  /** Asks where to, and makes ready for the pieces. */
  readonly begin: (request: SaveRequest) => Promise<SaveOpened>;
  /** Takes the next piece; resolves when it is written, so that the page never gets ahead of the disk. */
  readonly piece: (saving: string, bytes: Uint8Array) => Promise<PieceReply>;
  /** Puts the whole file in its place. */
  readonly end: (saving: string) => Promise<SaveReply>;
  /** Leaves nothing of a file behind. */
  readonly cancel: (saving: string) => Promise<void>;
  /** Cancels every saving: the page is gone, or the app ends. */
  readonly cancelAll: () => Promise<void>;
  readonly underWay: () => number;
  /** Whether a file was saved here under that path. */
  readonly wasSaved: (path: string) => boolean;
}

interface SavingsDeps {
  readonly chooseSavePath: ChooseSavePath;
  readonly printToPdf: PrintToPdf;
  readonly openFile?: (path: string) => Promise<AtomicFile>;
}

interface Saving {
  readonly path: string;
  /** Takes pieces of the file itself, or of the document that is printed into it. */
  readonly sink: AtomicFile;
  /** The work on the file: one step after the other. */
  queue: Promise<unknown>;
}

export function createSavings({ chooseSavePath, printToPdf, openFile = openAtomicFile }: SavingsDeps): Savings {
  const savings = new Map<string, Saving>();
  const saved = new Set<string>();
  /** Counts the pages: a dialog that was opened for a page that is gone opens no file. */
  let page = 0;

  const cancel = async (id: string) => {
    const saving = savings.get(id);
    savings.delete(id);
    await saving?.queue.then(() => saving.sink.abandon());
  };

  return {
    begin: async ({ suggestedName, kind, endings, printed }) => {
      const forPage = page;
      const place = await chooseSavePlace(chooseSavePath, suggestedName, kind, endings);
      if ('refused' in place) return { opened: false, error: place.refused };
      const { path } = place;
      try {
        if (page !== forPage) return { opened: false, error: null };
        const file = await openFile(path);
        const id = randomUUID();
        savings.set(id, { path, sink: printed ? printedInto(file, printToPdf) : file, queue: Promise.resolve() });
        return { opened: true, saving: id };
      } catch (error) {
        return { opened: false, error: writeFailure(path, error) };
      }
    },
    piece: async (id, bytes) => {
      const fault = await step(savings, id, ({ sink }) => sink.write(bytes));
      return fault === undefined ? { taken: true } : { taken: false, error: fault.error };
    },
    end: async (id) => {
      const done = await step(savings, id, async ({ sink, path }) => {
        await sink.finish();
        return path;
      });
      if (typeof done !== 'string') return { saved: false, error: done.error };
      savings.delete(id);
      saved.add(done);
      return { saved: true, path: done };
    },
    cancel,
    cancelAll: async () => {
      page += 1;
      await Promise.allSettled([...savings.keys()].map(cancel));
    },
    underWay: () => savings.size,
    wasSaved: (path) => saved.has(path),
  };
}

/** Does the next step of a saving, after the steps before it. After a fault the saving is over. */
async function step<T>(
  savings: Map<string, Saving>,
  id: string,
  work: (saving: Saving) => Promise<T>,
): Promise<T | { readonly error: string }> {
  const saving = savings.get(id);
  if (saving === undefined) throw new Error('no such file is being saved');
  const turn = saving.queue.then(() => work(saving));
  saving.queue = turn.catch(() => undefined);
  try {
    return await turn;
  } catch (error) {
    savings.delete(id);
    return { error: error instanceof PrintFault ? error.message : writeFailure(saving.path, error) };
  }
}
