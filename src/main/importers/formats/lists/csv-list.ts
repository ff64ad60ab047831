import Papa from 'papaparse';
import { err, ok } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ContainerImporter } from '#main/importers/contract/importer.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { numbered } from '#main/importers/formats/office/numbered.ts';
import { MAX_REPORTS_PER_FILE } from '#shared/limits.ts';
import { readArticleTable } from './article-table.ts';
import { proposeColumns } from './propose-columns.ts';

/** A table of articles as comma, semicolon or tab separated values; its first row names the columns. */
export const csv: ContainerImporter = {
  kind: 'container',
  format: 'csv',
  endings: ['csv', 'tsv', 'tab'],
  byName: true,
  recognise: ({ name, type, bytes }) =>
    /\.(?:csv|tsv)$/i.test(name) || type === 'text/csv' ? !looksBinary(bytes) : hasArticleHead(bytes),
  unpack: async (file, context) => {
    const { text, charset } = decode(file.bytes, null);
    // Excel writes the separator into a first line of its own.
    const { columns, all, more, unclosed } = rowsOf(text.replace(/^\ufeff?(?:sep=.\r?\n)?/i, ''));
    const { rows, numbers, failures } = toldApart(all, columns?.length ?? 0, unclosed && more === 0);
    if (rows.length === 0 && failures[0] !== undefined) return err(failures[0]);
    if (columns === undefined || rows.length === 0) {
      return err({ code: 'table-empty', params: {} });
    }
    const rowAsFile = (row: readonly string[]) => new TextEncoder().encode(Papa.unparse([columns, [...row]]));
    const last = all.length + more;
    const kept = { count: rows.length, rowAt: (index: number) => rows[index] ?? [], ...(more === 0 ? {} : { last }) };
    if (unclosed && more > 0) failures.push({ code: 'rows-unclosed', params: numbered([last]) });
    const table = { format: 'csv', charset, columns, ...kept, part: 'row' as const, numbers, rowAsFile };
    const read = await readArticleTable(table, file, context);
    if (!read.ok) return read;
    const failed = failures.map((failure) => ({ name: file.name, failure }));
    return ok({ ...read.value, failed: [...read.value.failed, ...failed] });
  },
};

/** So many rows are kept: more reports than one file may hold, where some rows are empty. Of a million the rest is counted. */
const MOST_KEPT = 2 * MAX_REPORTS_PER_FILE;

/** The rows of a table without its head. */
function rowsOf(text: string) {
  let columns: string[] | undefined;
  const all: string[][] = [];
  let more = 0;
  let unclosed = false;
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step: ({ data, errors }) => {
      if (columns === undefined) columns = data;
      else if (all.length < MOST_KEPT) all.push(data);
      else more += 1;
      unclosed ||= errors.some(({ code }) => code === 'MissingQuotes');
    },
  });
  return { columns, all, more, unclosed };
}

/**
 * The rows whose cells can be told apart. In one with more cells than there are columns a separator stands within a cell,
 * which would be cut there; a quotation mark that nothing closes has taken all that follows into the last row.
 */
function toldApart(all: readonly (readonly string[])[], columns: number, unclosed: boolean) {
  const open = unclosed ? all.length - 1 : -1;
  const spilt = [...all.keys()].filter(
    (i) => i !== open && all[i]?.slice(columns).some((cell) => cell.trim() !== '') === true,
  );
  const failures: ImportFailure[] = [];
  if (open >= 0) failures.push({ code: 'rows-unclosed', params: numbered([open + 1]) });
  if (spilt.length > 0) failures.push({ code: 'rows-too-wide', params: numbered(spilt.map((i) => i + 1)) });
  const out = new Set([...spilt, open]);
  const kept = [...all.keys()].filter((i) => !out.has(i));
  return { rows: kept.map((i) => all[i] ?? []), numbers: kept.map((i) => i + 1), failures };
}

const looksBinary = (bytes: Uint8Array) => bytes.subarray(0, 512).filter((byte) => byte === 0).length > 200;

/** A first line that names a text and at least one other field of an article: a table, whatever the file is called. */
function hasArticleHead(bytes: Uint8Array): boolean {
  const head = decode(bytes.subarray(0, 4096), null).text;
  const line = head.split(/\r?\n/)[0] ?? '';
  if (line.length > 500 || !/[,;\t]/.test(line)) return false;
  const cells = Papa.parse<string[]>(line).data[0] ?? [];
  if (cells.length < 3 || cells.some((cell) => cell.length > 40 || cell.includes(' '))) return false;
  const { text, title, date, url } = proposeColumns(cells, []);
  return text !== null && [title, date, url].filter((column) => column !== null).length >= 2;
}
