import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type InvestigationId, type ReportId } from '#core/base/id.ts';
import type { NewProblem } from '#renderer/db/repositories/import-problems.ts';
import type { ToImportWorker } from '#renderer/workers/import-messages.ts';
import { anAuthor } from '#testing/builders.ts';
import { deservesSummary, summaryOf, type BatchProgress } from './import-progress.ts';
import { createImportTracker } from './import-tracker.ts';

const HERE = asId<InvestigationId>('here');
const THERE = asId<InvestigationId>('there');
const FAILURE = { code: 'too-large', params: { megabytes: 65, limit: 64 } } as const;

describe('the tracker of imports', () => {
  let listed: NewProblem[] = [];
  let told: ToImportWorker[] = [];
  let over: BatchProgress[] = [];
  let cancelled: string[] = [];
  beforeEach(() => {
    [listed, told, over, cancelled] = [[], [], [], []];
  });
  const aTracker = () =>
    createImportTracker({
      tellWorker: (message) => told.push(message),
      cancel: (batch) => cancelled.push(batch),
      listProblems: async (problems) => void listed.push(...problems),
      onOver: (progress) => over.push(progress),
    });
  const started = async (batch: string | null) => ({ batch });
  const settled = () => new Promise((later) => setTimeout(later, 250));

  it('keeps what failed before there is an investigation for it, and lists it there', async () => {
    const tracker = aTracker();
    const beginning = tracker.begin(
      started('b'),
      async () => {
        tracker.hear({ batch: 'b', type: 'found', files: 1 });
        tracker.hear({ batch: 'b', type: 'failed', index: 0, name: 'huge.txt', failure: FAILURE });
        tracker.hear({ batch: 'b', type: 'finished', cancelled: false });
        await settled();
        expect(over).toEqual([]);
        return HERE;
      },
      anAuthor(),
    );
    expect(await beginning).toBe(HERE);
    await settled();
    expect(listed).toEqual([
      { investigationId: HERE, fileName: 'huge.txt', within: '', ...FAILURE, duplicateOf: null },
    ]);
    expect(over).toMatchObject([{ batch: 'b', failed: 1, total: 1 }]);
    expect(tracker.state().batches).toMatchObject([{ investigationId: HERE, over: true }]);
  });

  it('lists a failure where its own batch belongs, whatever else is imported', async () => {
    const tracker = aTracker();
    await tracker.begin(started('b'), async () => HERE, anAuthor());
    await tracker.begin(started('c'), async () => THERE, anAuthor());
    tracker.hear({ batch: 'b', type: 'failed', index: 0, name: 'b.txt', failure: FAILURE });
    await settled();
    expect(listed.map(({ fileName, investigationId }) => [fileName, investigationId])).toEqual([['b.txt', HERE]]);
  });

  it('tells of stored reports with the investigation that they are in', async () => {
    const tracker = aTracker();
    await tracker.begin(started('b'), async () => HERE, anAuthor());
    const heard: unknown[] = [];
    const stop = tracker.onStored((...said) => heard.push(said));
    const reports = [asId<ReportId>('r')];
    tracker.hearWorker({ type: 'stored', batch: 'b', index: 0, reports, problems: [] });
    stop();
    tracker.hearWorker({ type: 'stored', batch: 'b', index: 1, reports, problems: [] });
    expect(heard).toEqual([[HERE, reports]]);
  });

  it('keeps a parser’s question until it is answered, and drops it with its batch', async () => {
    const tracker = aTracker();
    await tracker.begin(started('b'), async () => HERE, anAuthor());
    const ask = {
      type: 'ask',
      batch: 'b',
      index: 0,
      name: 'a.pdf',
      question: { kind: 'password', again: false },
    } as const;
    tracker.hearWorker(ask);
    tracker.hearWorker({ ...ask, index: 1 });
    await settled();
    expect(tracker.state().questions).toHaveLength(2);
    tracker.answer(null);
    expect(told.at(-1)).toEqual({ type: 'answer', batch: 'b', index: 0, answer: null });
    tracker.hear({ batch: 'b', type: 'finished', cancelled: true });
    await settled();
    expect(tracker.state().questions).toEqual([]);
  });

  it('cancels a batch for which no investigation could be made, and starts none where nothing was chosen', async () => {
    const tracker = aTracker();
    const full = () => Promise.reject(new Error('the disk is full'));
    await expect(tracker.begin(started('b'), full, anAuthor())).rejects.toThrow('the disk is full');
    expect(cancelled).toEqual(['b']);
    expect(await tracker.begin(started(null), vi.fn<() => Promise<InvestigationId>>(), anAuthor())).toBeNull();
    expect(told).toEqual([{ type: 'cancel', batch: 'b' }]);
  });

  it('is over after cancelling once what was read is stored or left out, and counts the latter as to go', async () => {
    const tracker = aTracker();
    await tracker.begin(started('b'), async () => HERE, anAuthor());
    tracker.hear({ batch: 'b', type: 'found', files: 3 });
    for (const index of [0, 1, 2]) tracker.hear({ batch: 'b', type: 'done', index });
    tracker.hear({ batch: 'b', type: 'finished', cancelled: false });
    tracker.cancel('b');
    expect(told.at(-1)).toEqual({ type: 'cancel', batch: 'b' });
    expect(cancelled).toEqual(['b']);
    tracker.hearWorker({ type: 'stored', batch: 'b', index: 0, reports: [asId<ReportId>('r')], problems: [] });
    tracker.hearWorker({ type: 'left', batch: 'b', index: 1 });
    expect(over).toEqual([]);
    tracker.hearWorker({ type: 'left', batch: 'b', index: 2 });
    expect(over.map(summaryOf)).toEqual(['1 report imported, cancelled with 2 to go.']);
    expect(over.map(deservesSummary)).toEqual([false]);
  });

  it('ends a long batch in a summary that stays, also when it was cancelled after a few files', async () => {
    const tracker = aTracker();
    await tracker.begin(started('b'), async () => HERE, anAuthor());
    tracker.hear({ batch: 'b', type: 'found', files: 1000 });
    tracker.hear({ batch: 'b', type: 'finished', cancelled: true });
    expect(over.map(deservesSummary)).toEqual([true]);
    expect(over.map(summaryOf)).toEqual(['Nothing imported, cancelled with 1000 to go.']);
    await tracker.begin(started('c'), async () => HERE, anAuthor());
    tracker.hear({ batch: 'c', type: 'finished', cancelled: true });
    expect(over.map(summaryOf).at(-1)).toBe('Nothing imported, cancelled.'); // before its folder was looked through
  });
});
