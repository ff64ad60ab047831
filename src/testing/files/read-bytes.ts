import type { ImportFailure } from '#core/model/import-failure.ts';
import { importFailureSentence } from '#core/words/import-failure-sentence.ts';
import { importWarningSentence } from '#core/words/import-warning-sentence.ts';
import { createBudget } from '#main/importers/contract/budget.ts';
import type { FoundReport } from '#main/importers/contract/importer.ts';
import { readFile } from '#main/importers/formats/read-file.ts';
import { answerAlone } from '#main/importers/process/answer-alone.ts';
import type { ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';
import { englishWords } from '#testing/english-words.ts';

/** Noon on the day on which the tests import their files. */
const TODAY = Date.UTC(2016, 3, 23, 12);

export interface ReadOptions {
  readonly type?: string;
  readonly url?: string;
  readonly password?: string;
  /** The speed of the clock that measures a file’s time. */
  readonly haste?: number;
  readonly ask?: (question: ParserQuestion) => Promise<ParserAnswer>;
}

/** Reads a file like the parser process, but without the process. */
export function readBytes(name: string, content: Uint8Array | string, options: ReadOptions = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const budget = createBudget(
    () => performance.now() * (options.haste ?? 1),
    () => 0,
  );
  const ask = options.ask ?? answerAlone(options.password ?? '');
  return readFile({ name, type: options.type ?? '', url: options.url ?? '', bytes }, { now: TODAY, budget, ask });
}

/** Returns the reports of a file that must be readable. */
export async function reportsOf(
  name: string,
  content: Uint8Array | string,
  options: ReadOptions = {},
): Promise<readonly FoundReport[]> {
  const read = await readBytes(name, content, options);
  if (!read.ok) throw new Error(`${name}: ${sentenceOf(read.error)}`);
  return read.value.reports;
}

/** Returns why a file isn't imported, in English. */
export const sentenceOf = (failure: ImportFailure): string => importFailureSentence(failure, englishWords);

/**
 * Returns the one report of a file that must be readable, its blocks written as `kind: text`, its warnings in English.
 */
export async function reportOf(name: string, content: Uint8Array | string, options: ReadOptions = {}) {
  const [report] = await reportsOf(name, content, options);
  if (report === undefined) throw new Error(`${name}: no report`);
  const { document } = report;
  const lines = document.blocks.map(
    ({ start, end, kind, notContent }) => `${notContent ?? kind}: ${document.text.slice(start, end)}`,
  );
  const warnings = document.warnings.map((warning) => importWarningSentence(warning, englishWords));
  return { ...document, lines, warnings };
}

/** Returns the reason why a file is refused. The file must be refused. */
export async function failureOf(
  name: string,
  content: Uint8Array | string,
  options: ReadOptions = {},
): Promise<string> {
  const read = await readBytes(name, content, options);
  return read.ok ? `read as ${read.value.reports.map(({ document }) => document.format).join()}` : read.error.code;
}
