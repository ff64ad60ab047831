/**
 * The work of the locked parser process: it receives one file after the other in pieces, reads the file, delivers the result and
 * waits until the result is stored. A crash of the process is one failed file.
 */
import { createHash } from 'node:crypto';
import process from 'node:process';
import { err, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { createBudget } from '#main/importers/contract/budget.ts';
import type { Found, FoundReport } from '#main/importers/contract/importer.ts';
import { provideCharacterMaps } from '#main/importers/formats/pdf/character-maps.ts';
import { mayBeStray } from '#main/importers/formats/pdf/stray-rejections.ts';
import { readFile } from '#main/importers/formats/read-file.ts';
import type { ParsedFile, ParsedReport } from '#shared/parsed-file/parsed-file.ts';
import { createAnalystLine, type AnalystLine } from './analyst-line.ts';
import { answerAlone } from './answer-alone.ts';
import type { FileHeader, ParserWires, ToParser } from './parser-messages.ts';

/** A file of which the pieces so far have arrived. */
interface IncomingFile {
  readonly header: FileHeader;
  /** Room for the whole file, of which the first `filled` bytes have arrived. */
  readonly bytes: Uint8Array;
  filled: number;
}

/** Starts the parser: it listens for files and reports `ready`. */
export function startParser({ characterMaps, say, listen }: ParserWires): void {
  let line: AnalystLine | null = null;
  let current: IncomingFile | null = null;
  provideCharacterMaps(characterMaps);
  // Electron before 37 ends a utility process that has an unhandled rejection, later versions only warn: we end it in both.
  process.on('unhandledRejection', () => {
    if (!mayBeStray()) process.exit(1);
  });

  const receive = (message: ToParser) => {
    switch (message.type) {
      case 'port':
        return;
      case 'begin':
        current = { header: message.file, bytes: new Uint8Array(message.file.size), filled: 0 };
        return;
      case 'chunk':
        if (current === null) return;
        current.bytes.set(message.bytes, current.filled);
        current.filled += message.bytes.length;
        say({ type: 'taken' });
        return;
      case 'end':
        if (current !== null) void finish(current.header, read(current, line));
        current = null;
        return;
      case 'abort':
        if (current !== null) void finish(current.header, Promise.resolve(err(message.failure)));
        current = null;
        return;
    }
  };

  /** Delivers a result and says `done` when it is stored. */
  async function finish(header: FileHeader, reading: Promise<Result<Found, ImportFailure>>): Promise<void> {
    const { batch, index, name } = header;
    const result = { batch, index, name, outcome: outcomeOf(await reading) };
    if (line === null) say({ type: 'result', result });
    else await line.deliver(result);
    say({ type: 'done', batch, index });
  }

  listen((message, port) => {
    if (port !== null) line = createAnalystLine(port, say);
    receive(message);
  });
  say({ type: 'ready' });
}

/** Reads a file that has arrived. Its questions go to the analyst, or are answered alone where there is no line. */
function read(
  { header, bytes, filled }: IncomingFile,
  line: AnalystLine | null,
): Promise<Result<Found, ImportFailure>> {
  const budget = createBudget(
    () => performance.now(),
    () => process.memoryUsage.rss(),
  );
  const ask = line === null ? answerAlone(header.password ?? '') : line.asker(header, budget);
  const { name, type, url } = header;
  const file = { name, type, url, bytes: bytes.subarray(0, filled) };
  return readFile(file, { now: Date.now(), budget, ask }).catch(broken);
}

const outcomeOf = (found: Result<Found, ImportFailure>): ParsedFile['outcome'] =>
  found.ok
    ? { ok: true, reports: found.value.reports.map(asParsed), failed: found.value.failed }
    : { ok: false, failure: found.error };

function asParsed({ name, bytes, document }: FoundReport): ParsedReport {
  const { format, charset } = document;
  const source = { fileName: name, format, charset, size: bytes.length, sha256: sha256(bytes) };
  // The bytes are copied: a view of a file inside an archive would send the whole archive along.
  return { document, source, textSha256: sha256(document.text), bytes: new Uint8Array(bytes) };
}

/** Returns the failure of a file at which a parsing library has thrown an error: it is that one file's failure. */
function broken(error: unknown): Result<never, ImportFailure> {
  return err({
    code: 'damaged',
    params: { fault: error instanceof Error ? error.name : 'UnknownError' },
  });
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
