/**
 * `inspect [--text] [--password P] FILE…`: one JSON line per report (or failed file) of what the importers make of the
 * files, without a window. It runs the very importers of the app in the very process they run in there, with the same
 * limits.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { createWords } from '#core/words/create-words.ts';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { importWarningSentence } from '#core/words/import-warning-sentence.ts';
import { PARSER_HEAP_MB } from '#shared/limits.ts';
import type { ParsedFile, ParsedReport } from '#shared/parsed-file/parsed-file.ts';
import { findFiles } from './files/find-files.ts';
import { openForReading } from './files/read-pieces.ts';
import { createParserHost, type ParserLink } from './importers/process/parser-host.ts';
import { residentMemory } from './importers/process/resident-memory.ts';

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'boolean' }, password: { type: 'string' } },
});
/** Programs read the codes and parameters; the sentences are for people, in English whatever the system speaks. */
const english = createWords('en');
const withText = values.text === true;
const password = values.password ?? '';

if (paths.length === 0) {
  process.stderr.write('usage: npm run -s inspect -- [--text] [--password P] FILE…\n');
  process.exitCode = 2;
} else await inspect();

async function inspect(): Promise<void> {
  const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  let printed = 0;
  let file = '';
  const host = createParserHost(startChild, (result: ParsedFile) => {
    printed += 1;
    if (!result.outcome.ok) print(failed(file, result.outcome.failure));
    else {
      for (const report of result.outcome.reports) print(described(file, report));
      for (const { name, failure } of result.outcome.failed) print({ ...failed(file, failure), part: name });
    }
  });
  const never = new AbortController().signal;
  for await (const found of findFiles(paths)) {
    if (!found.ok) {
      print(failed(found.error.path, found.error.failure));
      continue;
    }
    file = found.value.path;
    const before = printed;
    const opened = await openForReading(file);
    if (!opened.ok) {
      print(failed(file, opened.error));
      continue;
    }
    const { size, pieces, close } = opened.value;
    const header = {
      batch: 'inspect',
      index: 0,
      name: file.split(/[\\/]/).at(-1) ?? file,
      type: '',
      url: '',
      size,
      password,
    };
    const outcome = await host.parse(header, pieces(), never);
    await close();
    if (!outcome.ok && printed === before) print(failed(file, outcome.error));
  }
  host.close();
}

function startChild(): ParserLink {
  const child = fork(join(import.meta.dirname, 'parser.js'), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
    execArgv: [`--max-old-space-size=${PARSER_HEAP_MB}`, '--disallow-code-generation-from-strings'],
  });
  return {
    send: (message) => child.connected && child.send(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill('SIGKILL'),
    memory: () => residentMemory(child.pid),
  };
}

function described(file: string, { document, source, textSha256 }: ParsedReport): object {
  const { title, publisher, published, authors, language, url, dateline } = document.metadata;
  const faded = document.blocks.filter((block) => block.notContent !== undefined);
  return {
    file,
    ok: true,
    report: source.fileName,
    format: document.format,
    title: title.value,
    title_from: title.origin,
    publisher: publisher.value,
    published: published.value,
    authors: authors.value,
    language: language.value,
    url: url.value,
    dateline: dateline.value,
    charset: document.charset,
    chars: document.text.length,
    blocks: document.blocks.length,
    not_content: faded.map((block) => ({
      start: block.start,
      end: block.end,
      reason: block.notContent,
      text: document.text.slice(block.start, block.end),
    })),
    sha256: textSha256,
    file_sha256: source.sha256,
    warnings: document.warnings.map((warning) => ({ ...warning, message: importWarningSentence(warning, english) })),
    ...(withText ? { text: document.text } : {}),
  };
}

function failed(file: string, failure: ImportFailure): object {
  return { file, ok: false, error: { ...failure, message: importFailureSentence(failure, english) } };
}
