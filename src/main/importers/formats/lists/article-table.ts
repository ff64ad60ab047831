import { parsePartialDate } from '#core/base/partial-date.ts';
import { err, ok, type Result } from '#core/base/result.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';
import type { ListPart } from '#core/model/import-failure-params.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import { mailDate } from '#main/importers/compose/mail-date.ts';
import { readPlain } from '#main/importers/compose/read-plain.ts';
import type { Found, FoundReport, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { streamHtml } from '#main/importers/formats/html/stream-html.ts';
import { numbered } from '#main/importers/formats/office/numbered.ts';
import { MAX_REPORTS_PER_FILE } from '#shared/limits.ts';
import type { ColumnMapping, FailedPart } from '#shared/parsed-file/parsed-file.ts';
import { proposeColumns } from './propose-columns.ts';

/** A table whose rows are articles, however it was written. */
export interface ArticleTable {
  readonly format: string;
  readonly charset: string;
  readonly columns: readonly string[];
  /** How many rows there are to read. */
  readonly count: number;
  /** A row, from 0: made when its turn comes. */
  readonly rowAt: (index: number) => readonly string[];
  /** The number of the file's last row, where it has more than are kept to be read. */
  readonly last?: number;
  /** What the file calls its rows, and the number each has there: what is left out counts as well. */
  readonly part: ListPart;
  readonly numbers: readonly number[];
  /** A row as a file of its own: what is kept as the report's original. */
  readonly rowAsFile: (row: readonly string[], number: number) => Uint8Array;
}

/** So many rows are shown where columns are mapped. */
const SAMPLE_ROWS = 5;
/** Rows are looked at for columns that hold texts. */
const PROPOSAL_ROWS = 20;

/** Asks what the columns hold and makes a report of every row that has a text. */
export async function readArticleTable(
  table: ArticleTable,
  file: SourceFile,
  context: ImportContext,
): Promise<Result<Found, ImportFailure>> {
  const { columns, count, rowAt, part: kind, numbers } = table;
  const first = (rows: number) => Array.from({ length: Math.min(rows, count) }, (_, index) => rowAt(index));
  const answer = await context.ask({
    kind: 'columns',
    columns,
    sample: first(SAMPLE_ROWS),
    proposed: proposeColumns(columns, first(PROPOSAL_ROWS)),
  });
  if (answer?.kind !== 'columns') {
    return err({ code: 'columns-left-open', params: {} });
  }
  const { mapping } = answer;
  if (mapping.text === null) {
    return err({
      code: 'no-text-column',
      params: {},
    });
  }
  const reports: FoundReport[] = [];
  const failed: FailedPart[] = [];
  const empty: number[] = [];
  const kept = numbers.at(-1) ?? count;
  const leftOut = (from: number) => ({
    name: `${file.name} › ${from}–${table.last ?? kept}`,
    failure: TOO_MANY_ROWS,
  });
  for (let i = 0; i < count; i += 1) {
    const number = numbers[i] ?? i + 1;
    if (!context.budget.left() || reports.length >= MAX_REPORTS_PER_FILE) {
      failed.push(leftOut(number));
      break;
    }
    const row = rowAt(i);
    const whole = count === 1;
    const name = whole ? file.name : `${file.name} › ${number}`;
    const part = { name, type: '', url: '', bytes: whole ? file.bytes : table.rowAsFile(row, i) };
    const document = rowDocument(table, row, mapping, part, context);
    if (document.ok) reports.push({ name: part.name, bytes: part.bytes, document: document.value });
    else empty.push(number);
  }
  const wordless: ImportFailure | null =
    empty.length === 0 ? null : { code: 'parts-without-text', params: { part: kind, ...numbered(empty) } };
  if (reports.length === 0 && wordless !== null) return err(wordless);
  if (failed.length === 0 && table.last !== undefined) failed.push(leftOut(kept + 1));
  if (wordless !== null) failed.push({ name: file.name, failure: wordless });
  return ok({ reports, failed });
}

function rowDocument(
  { format, charset }: ArticleTable,
  row: readonly string[],
  mapping: ColumnMapping,
  part: SourceFile,
  context: ImportContext,
) {
  const cell = (column: number | null) => (column === null ? '' : (row[column] ?? '').trim());
  const [title, publisher, date, url] = [
    cell(mapping.title),
    cell(mapping.publisher),
    cell(mapping.date),
    cell(mapping.url),
  ];
  const { text, blocks, removed } = rowText(title, cell(mapping.text), context);
  const published = parsePartialDate(isoLike(date)) ?? parsePartialDate(mailDate(date)) ?? parseDatePhrase(date);
  const from = 'table-column';
  const metadata = {
    ...(title === '' ? {} : { title: proposed(title, from) }),
    ...(publisher === '' ? {} : { publisher: proposed(publisher, from) }),
    ...(published === null ? {} : { published: proposed(published, from) }),
    ...(/^https?:\/\/\S+$/i.test(url) ? { url: proposed(url, from) } : {}),
  };
  const warnings = removalWarning(removed);
  return compose({ format, charset, text, blocks, metadata, warnings, dates: [isoLike(date)] }, part, context);
}

/** Databases write a space where ISO 8601 has a T. */
const isoLike = (date: string) =>
  date.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2').replace(/ (?=[+-]\d{2}:?\d{2}$)/, '');

function rowText(title: string, body: string, { budget }: ImportContext) {
  const flow = new Flow(budget);
  if (body !== '' && title !== '' && !body.startsWith(title)) flow.add(title, { kind: 'heading', level: 1 });
  if (/<(?:p|div|br)\b[^>]*>/i.test(body)) streamHtml(body, flow);
  else {
    const plain = readPlain(body);
    for (const { start, end, ...traits } of plain.blocks) flow.add(plain.text.slice(start, end), traits);
  }
  return flow.finish();
}

const TOO_MANY_ROWS: ImportFailure = {
  code: 'table-too-long',
  params: {},
};
