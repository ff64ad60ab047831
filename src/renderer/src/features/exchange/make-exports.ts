import { asInstant } from '#core/base/instant.ts';
import { ALL_ROWS } from '#core/comparison/arrange-rows.ts';
import { comparisonRows } from '#core/exchange/csv/comparison-csv.ts';
import { csvLines, type CsvOptions } from '#core/exchange/csv/csv.ts';
import { htmlParts } from '#core/exchange/document/write-html.ts';
import { markdownParts } from '#core/exchange/document/write-markdown.ts';
import { handOver } from '#core/exchange/hand-over/hand-over.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import type { RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import { bridge } from '#renderer/platform/bridge.ts';
import { PRINTED_FACES } from '#renderer/platform/printed-faces.ts';
import { words } from '#renderer/words/interface-words.ts';
import type { Exported } from './exported.ts';

const version = async () => (await bridge.call('app:describe', undefined)).version;

/** Returns the comparison as `comparison.csv`. */
export async function makeComparison(
  inputs: ExportInputs,
  redaction: RedactionChoice,
  options: CsvOptions,
): Promise<Exported> {
  const rows = comparisonRows(inputs, redaction, await version(), words);
  return { kind: 'CSV', ending: 'csv', parts: csvLines(rows, options) };
}

export type ReportFormat = 'HTML' | 'PDF' | 'Markdown';

/** Returns the report to hand over, of all questions in the analyst's order. A PDF is printed from the HTML. */
export async function makeReport(
  inputs: ExportInputs,
  redaction: RedactionChoice,
  format: ReportFormat,
): Promise<Exported> {
  const document = handOver(inputs, {
    redaction,
    arrangement: ALL_ROWS,
    words,
    madeAt: asInstant(new Date().toISOString()),
    appVersion: await version(),
  });
  if (format === 'Markdown') return { kind: 'Markdown', ending: 'md', parts: markdownParts(document) };
  return format === 'PDF'
    ? { kind: 'PDF', ending: 'pdf', parts: htmlParts(document, PRINTED_FACES) }
    : { kind: 'HTML', ending: 'html', parts: htmlParts(document) };
}
