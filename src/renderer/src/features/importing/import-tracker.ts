import type { InvestigationId, ReportId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { NewProblem } from '#renderer/db/repositories/import-problems.ts';
import type { FromImportWorker, ToImportWorker } from '#renderer/workers/import-messages.ts';
import type { ImportEvent, ImportStarted } from '#shared/ipc/contract.ts';
import type { ParserAnswer } from '#shared/parsed-file/parsed-file.ts';
import { afterEvent, afterStoring, isOver, newBatch, type BatchProgress } from './import-progress.ts';
import type { AskedQuestion } from './parser-question.tsx';

/** Milliseconds between two looks at how far imports are: a thousand files make some five thousand events. */
const REDRAW_MS = 150;

/** What the tracker needs of the world. */
export interface ImportWires {
  readonly tellWorker: (message: ToImportWorker) => void;
  readonly cancel: (batch: string) => void;
  readonly listProblems: (problems: readonly NewProblem[]) => Promise<void>;
  /** Is told of each batch once it is over. */
  readonly onOver: (progress: BatchProgress) => void;
}

/** A batch and the investigation that its reports go into; null until that is known. */
export interface TrackedBatch {
  readonly investigationId: InvestigationId | null;
  readonly progress: BatchProgress;
  /** What was being read when it was cancelled may still come after that. */
  readonly over: boolean;
}

/** How all imports stand. A new object after each change. */
export interface ImportState {
  readonly batches: readonly TrackedBatch[];
  /** What parsers want to know, in the order they asked. */
  readonly questions: readonly AskedQuestion[];
}

/** A failure of a batch whose investigation isn't known yet. */
type Unlisted = ImportFailure & Pick<NewProblem, 'fileName' | 'within' | 'duplicateOf'>;
type StoredListener = (investigationId: InvestigationId, reports: readonly ReportId[]) => void;

/**
 * Follows every import from the page's start on, whichever investigation is open and whether one is: what two processes
 * say of a batch is kept until it is known where its reports belong, and no failure is listed anywhere else.
 */
export interface ImportTracker {
  /** Joins a batch that is being started to the investigation that `into` names or makes; null where nothing was chosen. */
  readonly begin: (
    starting: Promise<ImportStarted>,
    into: () => Promise<InvestigationId>,
    author: Author,
  ) => Promise<InvestigationId | null>;
  readonly hear: (event: ImportEvent) => void;
  readonly hearWorker: (message: FromImportWorker) => void;
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
  const batches = new Map<string, TrackedBatch>();
  const failures = new Map<string, Unlisted[]>();
  const listeners = new Set<() => void>();
  const storedListeners = new Set<StoredListener>();
  let questions: readonly AskedQuestion[] = [];
  let state: ImportState = { batches: [], questions };
  let redraw: ReturnType<typeof setTimeout> | null = null;

  const of = (batch: string): TrackedBatch =>
    batches.get(batch) ?? { investigationId: null, progress: newBatch(batch), over: false };

  function change(batch: string, fields: Partial<TrackedBatch>): void {
    const { investigationId, progress, over } = { ...of(batch), ...fields };
    const ends = !over && investigationId !== null && isOver(progress);
    batches.set(batch, { investigationId, progress, over: over || ends });
    if (ends) {
      questions = questions.filter((asked) => asked.batch !== batch);
      publish(); // before it is said: who hears that it is over finds it so
      wires.onOver(progress);
    } else redraw ??= setTimeout(publish, REDRAW_MS);
  }

  function publish(): void {
    if (redraw !== null) clearTimeout(redraw);
    redraw = null;
    const problems = [...failures].flatMap(([batch, failed]) => {
      const { investigationId } = of(batch);
      return investigationId === null ? [] : failed.splice(0).map((problem) => ({ investigationId, ...problem }));
    });
    if (problems.length > 0) void wires.listProblems(problems);
    state = { batches: [...batches.values()].filter(({ investigationId }) => investigationId !== null), questions };
    for (const listener of listeners) listener();
  }

  return {
    begin: async (starting, into, author) => {
      const { batch } = await starting;
      if (batch === null) return null;
      try {
        const investigationId = await into();
        change(batch, { investigationId });
        wires.tellWorker({ type: 'batch', batch, investigationId, author });
        return investigationId;
      } catch (error) {
        wires.cancel(batch); // it has nowhere to go, and its parser would wait
        wires.tellWorker({ type: 'cancel', batch });
        throw error;
      }
    },
    hear: (event) => {
      if (event.type === 'failed') {
        const problem = { fileName: event.name, within: '', ...event.failure, duplicateOf: null };
        failures.set(event.batch, [...(failures.get(event.batch) ?? []), problem]);
      }
      change(event.batch, { progress: afterEvent(of(event.batch).progress, event) });
    },
    hearWorker: (message) => {
      if (message.type === 'ask') questions = [...questions, message];
      change(message.batch, { progress: afterStoring(of(message.batch).progress, message) });
      const { investigationId } = of(message.batch);
      if (message.type === 'stored' && investigationId !== null)
        for (const listener of storedListeners) listener(investigationId, message.reports);
    },
    cancel: (batch) => {
      wires.cancel(batch);
      wires.tellWorker({ type: 'cancel', batch });
    },
    dismiss: (batch) => {
      batches.delete(batch);
      failures.delete(batch);
      publish();
    },
    answer: (answer) => {
      const [asked, ...rest] = questions;
      if (asked === undefined) return;
      questions = rest;
      wires.tellWorker({ type: 'answer', batch: asked.batch, index: asked.index, answer });
      publish();
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onStored: (listener) => {
      storedListeners.add(listener);
      return () => storedListeners.delete(listener);
    },
  };
}
