import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type InvestigationId, type ReportId } from '#core/base/id.ts';
import type { NewProblem } from '#renderer/db/repositories/import-problems.ts';
import { anAuthor } from '#testing/builders.ts';
import { deservesSummary, summaryOf, type BatchProgress } from './import-progress.ts';
import { createImportTracker, type ImportWires } from './import-tracker.ts';

const HERE = asId<InvestigationId>('here');
const THERE = asId<InvestigationId>('there');
const FAILURE = { code: 'too-large', params: { megabytes: 65, limit: 64 } } as const;

const started = async (offer: string | null) => ({ offer });

describe('the tracker of imports', () => {
  let listed: NewProblem[] = [];
  let over: BatchProgress[] = [];
  /** Everything that was asked of the main process and the worker, in order. */
  let asked: unknown[] = [];
  beforeEach(() => {
    [listed, over, asked] = [[], [], []];
  });
  /** A tracker whose batches are called b, c, d. */
  const aTracker = (world: Partial<ImportWires> = {}, announced = Promise.resolve()) => {
    const names = ['b', 'c', 'd'];
    return createImportTracker({
      newBatch: () => names.shift() ?? 'too many',
      worker: {
        announce: ({ batch, investigationId }) => {
          asked.push(['announce', batch, investigationId]);
          return announced;
        },
        cancel: (batch) => asked.push(['leave out', batch]),
        answer: (answered) => asked.push(['answer', answered]),
      },
      start: async ({ batch, offer }) => void asked.push(['start', batch, offer]),
      withdraw: (offer) => asked.push(['withdraw', offer]),
      cancel: (batch) => asked.push(['cancel', batch]),
      listProblems: async (problems) => void listed.push(...problems),
      onOver: (progress) => over.push(progress),
      ...world,
    });
  };
  const settled = () => new Promise((later) => setTimeout(later, 250));

  it('makes the investigation, tells the worker of the batch, and only then starts it', async () => {
    const tracker = aTracker();
    const into = async () => {
      expect(asked).toEqual([]);
      return HERE;
    };
    expect(await tracker.begin(started('files'), into, anAuthor())).toBe(HERE);
    expect(asked).toEqual([
      ['announce', 'b', HERE],
      ['start', 'b', 'files'],
    ]);
  });

  it('knows a batch when its first events come, which may be before the start is answered', async () => {
    const tracker = aTracker({
      start: async ({ batch }) => {
        tracker.hear({ batch, type: 'found', files: 1 });
        tracker.hear({ batch, type: 'failed', index: 0, name: 'huge.txt', failure: FAILURE });
        tracker.hear({ batch, type: 'finished', cancelled: false });
      },
    });
    await tracker.begin(started('files'), async () => HERE, anAuthor());
    expect(listed).toEqual([
      { investigationId: HERE, fileName: 'huge.txt', within: '', ...FAILURE, duplicateOf: null },
    ]);
    expect(over).toMatchObject([{ batch: 'b', failed: 1, total: 1 }]);
    expect(tracker.state().batches).toMatchObject([{ investigationId: HERE, over: true }]);
  });

  it('ignores events of batches that the page has not started, and of those it has forgotten', async () => {
    const tracker = aTracker();
    await tracker.begin(started('files'), async () => HERE, anAuthor());
    tracker.dismiss('b');
    for (const batch of ['b', 'foreign']) {
      tracker.hear({ batch, type: 'failed', index: 0, name: 'a.txt', failure: FAILURE });
      tracker.hearWorker({ type: 'ask', batch, index: 0, name: 'a', question: { kind: 'password', again: false } });
    }
    await settled();
    expect(tracker.state()).toEqual({ batches: [], questions: [] });
    expect(listed).toEqual([]);
  });

  it('cancels a batch that the worker does not know yet, and gives its files back', async () => {
    let announced: () => void = () => undefined;
    const tracker = aTracker({}, new Promise((resolve) => (announced = resolve)));
    const beginning = tracker.begin(started('files'), async () => HERE, anAuthor());
    await vi.waitFor(() => expect(asked).toEqual([['announce', 'b', HERE]]));
    tracker.cancel('b');
    announced();
    await beginning;
    expect(asked.slice(1)).toEqual([
      ['leave out', 'b'],
      ['withdraw', 'files'],
    ]);
    expect(over).toMatchObject([{ batch: 'b', cancelled: true }]);
  });

  it('forgets a batch that could not be started', async () => {
    const tracker = aTracker({ start: () => Promise.reject(new Error('no such offer')) });
    await expect(tracker.begin(started('files'), async () => HERE, anAuthor())).rejects.toThrow('no such offer');
    expect(asked.at(-1)).toEqual(['leave out', 'b']);
    expect(tracker.state().batches).toEqual([]);
  });

  it('lists a failure where its own batch belongs, whatever else is imported', async () => {
    const tracker = aTracker();
    await tracker.begin(started('files'), async () => HERE, anAuthor());
    await tracker.begin(started('others'), async () => THERE, anAuthor());
    tracker.hear({ batch: 'b', type: 'failed', index: 0, name: 'b.txt', failure: FAILURE });
    await settled();
    expect(listed.map(({ fileName, investigationId }) => [fileName, investigationId])).toEqual([['b.txt', HERE]]);
  });

  it('tells its listeners of stored reports with the investigation that they are in', async () => {
    const tracker = aTracker();
    await tracker.begin(started('files'), async () => HERE, anAuthor());
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
    await tracker.begin(started('files'), async () => HERE, anAuthor());
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
    expect(asked.at(-1)).toEqual(['answer', { batch: 'b', index: 0, answer: null }]);
    tracker.hear({ batch: 'b', type: 'finished', cancelled: true });
    await settled();
    expect(tracker.state().questions).toEqual([]);
  });

  it('gives the files back where no investigation could be made, and starts no import where nothing was chosen', async () => {
    const tracker = aTracker();
    const full = () => Promise.reject(new Error('the disk is full'));
    await expect(tracker.begin(started('files'), full, anAuthor())).rejects.toThrow('the disk is full');
    expect(await tracker.begin(started(null), vi.fn<() => Promise<InvestigationId>>(), anAuthor())).toBeNull();
    expect(asked).toEqual([['withdraw', 'files']]);
  });

  it('is over after cancelling once every file that was read is stored or left out, and counts the files left out as to go', async () => {
    const tracker = aTracker();
    await tracker.begin(started('files'), async () => HERE, anAuthor());
    tracker.hear({ batch: 'b', type: 'found', files: 3 });
    for (const index of [0, 1, 2]) tracker.hear({ batch: 'b', type: 'done', index });
    tracker.hear({ batch: 'b', type: 'finished', cancelled: false });
    tracker.cancel('b');
    expect(asked.slice(-2)).toEqual([
      ['leave out', 'b'],
      ['cancel', 'b'],
    ]);
    tracker.hearWorker({ type: 'stored', batch: 'b', index: 0, reports: [asId<ReportId>('r')], problems: [] });
    tracker.hearWorker({ type: 'left', batch: 'b', index: 1 });
    expect(over).toEqual([]);
    tracker.hearWorker({ type: 'left', batch: 'b', index: 2 });
    expect(over.map(summaryOf)).toEqual(['1 report imported, cancelled with 2 to go.']);
    expect(over.map(deservesSummary)).toEqual([false]);
  });

  it('ends a long batch in a summary that stays, also when it was cancelled after a few files', async () => {
    const tracker = aTracker();
    await tracker.begin(started('files'), async () => HERE, anAuthor());
    tracker.hear({ batch: 'b', type: 'found', files: 1000 });
    tracker.hear({ batch: 'b', type: 'finished', cancelled: true });
    expect(over.map(deservesSummary)).toEqual([true]);
    expect(over.map(summaryOf)).toEqual(['Nothing imported, cancelled with 1000 to go.']);
    await tracker.begin(started('others'), async () => HERE, anAuthor());
    tracker.hear({ batch: 'c', type: 'finished', cancelled: true });
    expect(over.map(summaryOf).at(-1)).toBe('Nothing imported, cancelled.'); // before its folder was looked through
  });
});
