/**
 * What the parser process does once it is locked in: gets one file after the other in pieces, reads it, hands the result to
 * whoever gets results and waits until it is stored. A crash of it is one failed file.
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

/** Begins to listen. */
export function startParser({ characterMaps, say, listen }: ParserWires): void {
  let line: AnalystLine | null = null;
  let current: { readonly header: FileHeader; readonly pieces: Uint8Array; filled: number } | null = null;
  provideCharacterMaps(characterMaps);
  // Electron before 37 ends a utility process that has an unhandled rejection, later ones only warn: we end it in both.
  process.on('unhandledRejection', () => {
    if (!mayBeStray()) process.exit(1);
  });

  const receive = (message: ToParser) => {
    switch (message.type) {
      case 'port':
        return;
      case 'begin':
        current = { header: message.file, pieces: new Uint8Array(message.file.size), filled: 0 };
        return;
      case 'chunk':
        if (current === null) return;
        current.pieces.set(message.bytes, current.filled);
        current.filled += message.bytes.length;
        say({ type: 'taken' });
        return;
      case 'end':
        if (current !== null)
          void finish(current.header, read(current.header, current.pieces.subarray(0, current.filled)));
        current = null;
        return;
      case 'abort':
        if (current !== null) void finish(current.header, Promise.resolve(err(message.failure)));
        current = null;
        return;
    }
  };

  function read(header: FileHeader, bytes: Uint8Array): Promise<Result<Found, ImportFailure>> {
    const budget = createBudget(
      () => performance.now(),
      () => process.memoryUsage.rss(),
    );
    const asked = line;
    const ask = asked === null ? answerAlone(header.password ?? '') : asked.asker(header, budget);
    const { name, type, url } = header;
    return readFile({ name, type, url, bytes }, { now: Date.now(), budget, ask }).catch(broken);
  }

  /** Delivers a result and says `done` when it is stored. */
  async function finish(header: FileHeader, reading: Promise<Result<Found, ImportFailure>>): Promise<void> {
    const { batch, index, name } = header;
    const found = await reading;
    const outcome: ParsedFile['outcome'] = found.ok
      ? { ok: true, reports: found.value.reports.map(asParsed), failed: found.value.failed }
      : { ok: false, failure: found.error };
    const result = { batch, index, name, outcome };
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

function asParsed({ name, bytes, document }: FoundReport): ParsedReport {
  const { format, charset } = document;
  const source = { fileName: name, format, charset, size: bytes.length, sha256: sha256(bytes) };
  // A part of a file is copied out of it: sent as it lies it would take all of the file along.
  return { document, source, textSha256: sha256(document.text), bytes: new Uint8Array(bytes) };
}

/** What a parsing library throws at a file it can't make sense of costs that one file. */
function broken(error: unknown): Result<never, ImportFailure> {
  return err({
    code: 'damaged',
    params: { fault: error instanceof Error ? error.name : 'unknown fault' },
  });
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
