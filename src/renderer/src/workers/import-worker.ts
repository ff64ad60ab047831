/**
 * Stores what the parser sends: the only place where a report's bytes and text pass through on their way in. It runs
 * beside the page, so that a thousand files don't make the page stutter.
 */
import './report-faults.ts';
import { groupedBy } from '#core/base/grouped-by.ts';
import { Resemblances } from '#renderer/commands/reports/resemblances.ts';
import { storeParsedFiles, type ImportTarget } from '#renderer/commands/reports/store-parsed-files.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { fromParserPort } from '#shared/parsed-file/parsed-file-schema.ts';
import type { ParsedFile, ToParserPort } from '#shared/parsed-file/parsed-file.ts';
import type { FromImportWorker, ToImportWorker } from './import-messages.ts';
import { createStoringQueue } from './storing-queue.ts';

const db = new CrosscheckDatabase();
const targets = new Map<string, ImportTarget>();
/** Results whose batch the page hasn't announced yet, and by which port their parser waits. */
const early = new Map<string, { readonly file: ParsedFile; readonly port: MessagePort }[]>();
/** Batches of which nothing more is stored. */
const cancelled = new Set<string>();
/** The parser that asked about each file. */
const asking = new Map<string, MessagePort>();
const enqueue = createStoringQueue(store);

const say = (message: FromImportWorker) => self.postMessage(message);
const answer = (port: MessagePort, message: ToParserPort) => port.postMessage(message);

self.addEventListener('message', ({ data, ports }: MessageEvent<ToImportWorker>) => {
  const [port] = ports;
  switch (data.type) {
    case 'port':
      port?.addEventListener('message', (message: MessageEvent<unknown>) => hear(message.data, port));
      port?.start();
      return;
    case 'batch':
      targets.set(data.batch, { investigationId: data.investigationId, author: data.author });
      for (const { file, port: its } of early.get(data.batch) ?? []) take(file, its);
      early.delete(data.batch);
      return;
    case 'cancel':
      cancelled.add(data.batch);
      for (const { file, port: its } of early.get(data.batch) ?? []) take(file, its);
      early.delete(data.batch);
      return;
    case 'answer': {
      const its = asking.get(`${data.batch} ${data.index}`);
      asking.delete(`${data.batch} ${data.index}`);
      if (its !== undefined) answer(its, data);
    }
  }
});

function hear(data: unknown, port: MessagePort): void {
  const said = fromParserPort(data);
  // A parser that has asked something that is no question waits for an answer; others don't hear it.
  if (said === null) return answer(port, { type: 'answer', batch: '', index: 0, answer: null });
  if (said.type === 'ask') {
    asking.set(`${said.batch} ${said.index}`, port);
    say(said);
  } else if (targets.has(said.file.batch) || cancelled.has(said.file.batch)) take(said.file, port);
  else early.set(said.file.batch, [...(early.get(said.file.batch) ?? []), { file: said.file, port }]);
}

const take = (file: ParsedFile, port: MessagePort) =>
  enqueue({ file, release: () => answer(port, { type: 'stored', batch: file.batch, index: file.index }) });

/**
 * Files of several batches may wait together; each batch has its own place. What was cancelled meanwhile is only said to
 * be left out: after all of its batch that was stored.
 */
async function store(files: readonly ParsedFile[]): Promise<boolean> {
  let wrote = false;
  for (const [batch, of] of groupedBy(files, (file) => file.batch)) {
    const target = targets.get(batch);
    if (target === undefined || cancelled.has(batch)) {
      for (const { index } of of) say({ type: 'left', batch, index });
      continue;
    }
    for (const { file, reports, duplicate, problems } of await storeParsedFiles(
      db,
      target,
      of,
      resemblancesIn(target),
    )) {
      const { index } = file;
      wrote ||= reports.length > 0;
      say(
        reports.length > 0
          ? { type: 'stored', batch, index, reports, problems }
          : { type: 'refused', batch, index, duplicate, problems },
      );
    }
  }
  return wrote;
}

/** The wording of the investigation that is imported into; of the last one only. */
let resemblances: Resemblances | null = null;
function resemblancesIn({ investigationId }: ImportTarget): Resemblances {
  if (resemblances?.investigationId !== investigationId) resemblances = new Resemblances(investigationId);
  return resemblances;
}
