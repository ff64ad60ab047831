import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';
import type { ContainerImporter, Found, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { numbered } from '#main/importers/formats/office/numbered.ts';
import { plainText } from '#main/importers/formats/plain-text/plain-text.ts';
import { readArticleTable } from './article-table.ts';
import { articlesIn, isJson, isTooDeep, tableOf, type Articles } from './json-articles.ts';

/** A list of articles as JSON, or as JSON lines; other JSON is read as it stands. */
export const json: ContainerImporter = {
  kind: 'container',
  format: 'json',
  endings: ['json', 'jsonl', 'ndjson'],
  byName: true,
  recognise: ({ name, type, bytes }) => {
    if (/\.(?:json|jsonl|ndjson)$/i.test(name) || type === 'application/json') return /^\s*[[{]/.test(headOf(bytes));
    return /^\s*(?:\[\s*)?\{\s*"/.test(headOf(bytes)) && articlesIn(decode(bytes, null).text) !== null;
  },
  unpack: async (file, context) => {
    const { text, charset } = decode(file.bytes, null);
    if (/"@context"\s*:\s*"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(text.slice(0, 4096)))
      return err(ANNOTATIONS);
    const found = articlesIn(text);
    if (found === null) return asItStands(text, file, context);
    const { articles, part, numbers, amiss } = found;
    const { columns, rowAt } = tableOf(articles);
    const rowAsFile = (_row: readonly string[], number: number) =>
      new TextEncoder().encode(JSON.stringify(articles[number], null, 2));
    const table = {
      format: 'json',
      charset,
      columns,
      count: articles.length,
      rowAt,
      part,
      numbers,
      rowAsFile,
    };
    const read = await readArticleTable(table, file, context);
    if (!read.ok || amiss.length === 0) return read;
    return ok({ ...read.value, failed: [...read.value.failed, { name: file.name, failure: noObjects(found) }] });
  },
};

const headOf = (bytes: Uint8Array) => decode(bytes.subarray(0, 1024), null).text.replace(/^\ufeff/, '');

const ANNOTATIONS: ImportFailure = {
  code: 'annotation',
  params: {},
};

const noObjects = ({ part, amiss }: Articles): ImportFailure => ({
  code: part === 'line' ? 'lines-not-json' : 'items-not-articles',
  params: numbered(amiss),
});

async function asItStands(
  text: string,
  file: SourceFile,
  context: ImportContext,
): Promise<Result<Found, ImportFailure>> {
  const read = await plainText.read(file, context);
  if (!read.ok) return read;
  const isAnyJson = !isTooDeep(text) && isJson(text);
  const warning: ImportWarning = { code: isAnyJson ? 'json-without-articles' : 'not-json', params: {} };
  const warnings = [warning, ...read.value.warnings];
  const document = { ...read.value, format: 'json', warnings };
  return ok({ reports: [{ name: file.name, bytes: file.bytes, document }], failed: [] });
}
