import type { InvestigationId, ReportId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import type { NewProblem } from '#renderer/db/repositories/import-problems.ts';
import type { ImportWorkerClient } from '#renderer/platform/import-worker-client.ts';
import type { ImportNews } from '#renderer/workers/import-messages.ts';
import type { ImportEvent, ImportOffer, ImportStart } from '#shared/ipc/contract.ts';
import type { ParserAnswer } from '#shared/parsed-file/parsed-file.ts';
import { afterEvent, afterStoring, type BatchProgress } from './import-progress.ts';
import { TrackedBatches, type ImportState } from './tracked-batches.ts';

/** The functions by which the tracker reaches the main process, the worker and the database. */
export interface ImportWires {
  /** Mints the id of a batch. */
  readonly newBatch: () => string;
  readonly worker: ImportWorkerClient;
  readonly start: (start: ImportStart) => Promise<void>;
  /** Gives an offer back. */
  readonly withdraw: (offer: string) => void;
  readonly cancel: (batch: string) => void;
  readonly listProblems: (problems: readonly NewProblem[]) => Promise<void>;
  /** Is told of each batch once it is over. */
  readonly onOver: (progress: BatchProgress) => void;
}

type StoredListener = (investigationId: InvestigationId, reports: readonly ReportId[]) => void;

/**
 * Follows every import of the page, whichever investigation is open and whether one is. A batch is known here, with its
 * investigation, before the main process starts it; events of other batches are ignored.
 */
export interface ImportTracker {
  /**
   * Imports the files of an offer into the investigation that `into` names or makes. Resolves with the investigation when
   * the import has started, or with null where nothing was chosen.
   */
  readonly begin: (
    offering: Promise<ImportOffer>,
    into: () => Promise<InvestigationId>,
    author: Author,
  ) => Promise<InvestigationId | null>;
  readonly hear: (event: ImportEvent) => void;
  readonly hearWorker: (news: ImportNews) => void;
  readonly cancel: (batch: string) => void;
  /** Forgets a batch that is over. */
  readonly dismiss: (batch: string) => void;
  /** Answers the first of the questions. */
  readonly answer: (answer: ParserAnswer) => void;
  readonly state: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Is told of reports as they are stored, until the returned function is called. */
  readonly onStored: (listener: StoredListener) => () => void;
}

export function createImportTracker(wires: ImportWires): ImportTracker {
  const batches = new TrackedBatches(wires);
  const storedListeners = new Set<StoredListener>();
  const starting = createStarting(wires, batches);

  return {
    begin: async (offering, into, author) => {
      const { offer } = await offering;
      if (offer === null) return null;
      const investigationId = await into().catch((error: unknown) => {
        wires.withdraw(offer); // its files have nowhere to go
        throw error;
      });
      await starting.start(offer, investigationId, author);
      return investigationId;
    },
    hear: (event) => {
      const investigationId = batches.investigationOf(event.batch);
      if (investigationId === undefined) return;
      if (event.type === 'failed')
        batches.addProblem({ investigationId, fileName: event.name, within: '', ...event.failure, duplicateOf: null });
      batches.change(event.batch, (progress) => afterEvent(progress, event));
    },
    hearWorker: (news) => {
      const investigationId = batches.investigationOf(news.batch);
      if (investigationId === undefined) return;
      if (news.type === 'ask') batches.addQuestion(news);
      batches.change(news.batch, (progress) => afterStoring(progress, news));
      if (news.type === 'stored') for (const listener of storedListeners) listener(investigationId, news.reports);
    },
    cancel: (batch) => {
      wires.worker.cancel(batch);
      if (!starting.cancel(batch)) wires.cancel(batch);
    },
    dismiss: (batch) => batches.delete(batch),
    answer: (answer) => {
      const asked = batches.takeQuestion();
      if (asked !== undefined) wires.worker.answer({ batch: asked.batch, index: asked.index, answer });
    },
    state: batches.state,
    subscribe: batches.subscribe,
    onStored: (listener) => {
      storedListeners.add(listener);
      return () => storedListeners.delete(listener);
    },
  };
}

/** Announces batches and starts them. A batch can be cancelled between the two: the main process doesn't know it yet. */
function createStarting({ newBatch, worker, start, withdraw }: ImportWires, batches: TrackedBatches) {
  const offers = new Map<string, string>();
  return {
    start: async (offer: string, investigationId: InvestigationId, author: Author): Promise<void> => {
      const batch = newBatch();
      offers.set(batch, offer);
      batches.add(batch, investigationId);
      await worker.announce({ batch, investigationId, author });
      if (!offers.delete(batch)) return; // cancelled meanwhile
      try {
        await start({ batch, offer });
      } catch (error) {
        worker.cancel(batch);
        batches.delete(batch);
        throw error;
      }
    },
    /** Cancels a batch that isn't started yet; false where it is. */
    cancel: (batch: string): boolean => {
      const offer = offers.get(batch);
      if (offer === undefined) return false;
      offers.delete(batch);
      withdraw(offer);
      batches.change(batch, (progress) => afterEvent(progress, { batch, type: 'finished', cancelled: true }));
      return true;
    },
  };
}
