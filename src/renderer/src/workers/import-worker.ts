/**
 * Stores the files that the parser has read: only here do the bytes and texts of reports pass through on their way in. The
 * worker runs beside the page, so that a thousand files don't make the page stutter.
 */
import './report-faults.ts';
import { groupedBy } from '#core/base/grouped-by.ts';
import { Resemblances } from '#renderer/commands/reports/resemblances.ts';
import { storeParsedFiles, type ImportTarget } from '#renderer/commands/reports/store-parsed-files.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { fromParserPort } from '#shared/parsed-file/parsed-file-schema.ts';
import type { ParsedFile, ToParserPort } from '#shared/parsed-file/parsed-file.ts';
import { answerQuestions } from './answer-questions.ts';
import type { AnnouncedBatch, AnsweredQuestion, ImportNews, ImportQuestions } from './import-messages.ts';
import { createStoringQueue } from './storing-queue.ts';

const db = new CrosscheckDatabase();
/** The batches that the page has announced. */
const targets = new Map<string, ImportTarget>();
/** Batches of which nothing more is stored. */
const cancelled = new Set<string>();
/** The port of the parser that asked about a file. */
const asking = new Map<string, MessagePort>();
const enqueue = createStoringQueue(store);

const tellPage = answerQuestions<ImportQuestions, ImportNews>({
  connect: async (port) => {
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data, port));
    port.start();
  },
  announce: async ({ batch, investigationId, author }: AnnouncedBatch) =>
    void targets.set(batch, { investigationId, author }),
  cancel: async (batch) => void cancelled.add(batch),
  answer: async (answered) => passAnswer(answered),
});

function hear(data: unknown, port: MessagePort): void {
  const heard = fromParserPort(data);
  // A parser whose question is malformed waits for an answer; the other parsers don't listen to this port.
  if (heard === null) return tellParser(port, { type: 'answer', batch: '', index: 0, answer: null });
  if (heard.type === 'result') return take(heard.file, port);
  const { batch, index } = heard;
  // The page doesn't know such a batch either, and nobody would answer.
  if (!targets.has(batch)) return tellParser(port, { type: 'answer', batch, index, answer: null });
  asking.set(`${batch} ${index}`, port);
  tellPage(heard);
}

function passAnswer({ batch, index, answer }: AnsweredQuestion): void {
  const port = asking.get(`${batch} ${index}`);
  asking.delete(`${batch} ${index}`);
  if (port !== undefined) tellParser(port, { type: 'answer', batch, index, answer });
}

const take = (file: ParsedFile, port: MessagePort) =>
  enqueue({ file, release: () => tellParser(port, { type: 'stored', batch: file.batch, index: file.index }) });

const tellParser = (port: MessagePort, message: ToParserPort) => port.postMessage(message);

/**
 * Stores files, grouped by their batches, since each batch has an investigation of its own. Files of a batch that was
 * cancelled meanwhile, or that nobody announced, are left out, and the page is told after the stored files of that batch.
 */
async function store(files: readonly ParsedFile[]): Promise<boolean> {
  let wrote = false;
  for (const [batch, ofBatch] of groupedBy(files, (file) => file.batch)) {
    const target = targets.get(batch);
    if (target === undefined || cancelled.has(batch)) {
      for (const { index } of ofBatch) tellPage({ type: 'left', batch, index });
      continue;
    }
    const stored = await storeParsedFiles(db, target, ofBatch, resemblancesIn(target));
    for (const { file, reports, duplicate, problems } of stored) {
      const { index } = file;
      wrote ||= reports.length > 0;
      tellPage(
        reports.length > 0
          ? { type: 'stored', batch, index, reports, problems }
          : { type: 'refused', batch, index, duplicate, problems },
      );
    }
  }
  return wrote;
}

/** The wording of the investigation that is imported into, kept for one investigation at a time. */
let resemblances: Resemblances | null = null;
function resemblancesIn({ investigationId }: ImportTarget): Resemblances {
  if (resemblances?.investigationId !== investigationId) resemblances = new Resemblances(investigationId);
  return resemblances;
}
