import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { addProblems, type NewProblem } from '#renderer/db/repositories/problems.ts';
import { bridge } from '#renderer/platform/bridge.ts';
import { onImportWorker, tellImportWorker } from '#renderer/platform/import-worker-client.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import type { ImportItem, ImportStarted } from '#shared/ipc/contract.ts';
import type { ParserAnswer } from '#shared/parsed-file.ts';
import {
  afterEvent,
  afterStoring,
  deservesSummary,
  isOver,
  newBatch,
  summaryOf,
  type BatchProgress,
} from './import-progress.ts';
import type { AskedQuestion } from './parser-question.tsx';

/** Milliseconds between two looks at how far imports are. */
const REDRAW_MS = 60;

/** The batches under way and the ways to start one. */
export interface Importing {
  readonly batches: readonly BatchProgress[];
  /** Batches that are over and whose summary hasn't been dismissed. */
  readonly summaries: readonly BatchProgress[];
  readonly dismiss: (batch: string) => void;
  readonly importFiles: (files: readonly File[]) => void;
  readonly importItems: (items: readonly ImportItem[]) => void;
  readonly choose: () => void;
  /** Takes the files of the command line or a second start. */
  readonly takeOffered: () => void;
  readonly cancel: (batch: string) => void;
  /** What a parser wants to know; the others wait behind it. */
  readonly asked: AskedQuestion | null;
  readonly answer: (answer: ParserAnswer) => void;
}

/** @param onImported is told which reports a batch brought, as they come */
export function useImporting(onImported: (ids: readonly ReportId[]) => void): Importing {
  const { db, investigationId, surroundings } = useSession();
  const [questions, setQuestions] = useState<readonly AskedQuestion[]>([]);
  const failures = useRef<NewProblem[]>([]);
  const over = useRef(new Set<string>());
  const underWay = useRef(new Map<string, BatchProgress>());
  const [batches, setBatches] = useState<readonly BatchProgress[]>([]);
  const [summaries, setSummaries] = useState<readonly BatchProgress[]>([]);
  const redraw = useRef<ReturnType<typeof setTimeout> | null>(null);
  const imported = useRef(onImported);
  useEffect(() => {
    imported.current = onImported;
  });

  const update = useCallback(
    (batch: string, change: (progress: BatchProgress) => BatchProgress) => {
      const all = underWay.current;
      // A file that was being read when its batch was cancelled may be stored after all else is over.
      if (over.current.has(batch)) {
        setSummaries((before) => before.map((summary) => (summary.batch === batch ? change(summary) : summary)));
        return;
      }
      const progress = change(all.get(batch) ?? newBatch(batch));
      if (isOver(progress)) {
        all.delete(batch);
        over.current.add(batch);
        setQuestions((waiting) => waiting.filter((asked) => asked.batch !== batch));
        if (deservesSummary(progress)) setSummaries((before) => [...before, progress]);
        else notify({ text: summaryOf(progress) });
      } else all.set(batch, progress);
      // A thousand files make some five thousand events; the window shows the sum of them now and then.
      redraw.current ??= setTimeout(() => {
        redraw.current = null;
        void addProblems(db, failures.current.splice(0));
        setBatches([...all.values()]);
      }, REDRAW_MS);
    },
    [db],
  );

  useEffect(
    () =>
      bridge.on('import:event', (event) => {
        update(event.batch, (progress) => afterEvent(progress, event));
        if (event.type !== 'failed') return;
        const { code, message } = event.failure;
        failures.current.push({ investigationId, fileName: event.name, code, message, duplicateOf: null });
      }),
    [update, db, investigationId],
  );
  useEffect(
    () =>
      onImportWorker((message) => {
        if (message.type === 'ask') setQuestions((waiting) => [...waiting, message]);
        update(message.batch, (progress) => afterStoring(progress, message));
        if (message.type === 'stored') imported.current(message.reports);
      }),
    [update],
  );
  const begin = useCallback(
    async (starting: Promise<ImportStarted>) => {
      const { batch } = await starting;
      if (batch !== null) tellImportWorker({ type: 'batch', batch, investigationId, analyst: surroundings.analyst() });
    },
    [investigationId, surroundings],
  );
  return {
    batches,
    summaries,
    dismiss: (batch) => setSummaries((before) => before.filter((progress) => progress.batch !== batch)),
    importFiles: (files) => void begin(bridge.importFiles(files)),
    importItems: (items) => void begin(bridge.call('import:start', { kind: 'items', items })),
    choose: () => void begin(bridge.call('import:start', { kind: 'choose' })),
    takeOffered: useCallback(() => void begin(bridge.call('import:start', { kind: 'offered' })), [begin]),
    asked: questions[0] ?? null,
    answer: (answer) => {
      const [asked] = questions;
      if (asked !== undefined) tellImportWorker({ type: 'answer', batch: asked.batch, index: asked.index, answer });
      setQuestions((waiting) => waiting.slice(1));
    },
    cancel: (batch) => void bridge.call('import:cancel', { batch }),
  };
}
