import Papa from 'papaparse';
import { err } from '#core/base/result.ts';
import { decode } from '../../charset.ts';
import type { ContainerImporter } from '../../importer.ts';
import { readArticleTable } from './article-table.ts';
import { proposeColumns } from './column-names.ts';

/** A table of articles as comma, semicolon or tab separated values; its first row names the columns. */
export const csv: ContainerImporter = {
  kind: 'container',
  format: 'csv',
  words: 'a table (CSV)',
  endings: ['csv', 'tsv', 'tab'],
  byName: true,
  recognise: ({ name, type, bytes }) =>
    /\.(?:csv|tsv)$/i.test(name) || type === 'text/csv' ? !looksBinary(bytes) : hasArticleHead(bytes),
  unpack: async (file, context) => {
    const { text, charset } = decode(file.bytes, null);
    // Excel writes the separator into a first line of its own.
    const { data } = Papa.parse<string[]>(text.replace(/^\ufeff?(?:sep=.\r?\n)?/i, ''), { skipEmptyLines: 'greedy' });
    const [columns, ...rows] = data;
    if (columns === undefined || rows.length === 0) {
      return err({ code: 'no-text', message: 'The table has no rows beside its first, which names the columns.' });
    }
    const rowAsFile = (row: readonly string[]) => new TextEncoder().encode(Papa.unparse([columns, [...row]]));
    return readArticleTable({ format: 'csv', charset, columns, rows, rowAsFile }, file, context);
  },
};

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
