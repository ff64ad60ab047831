import * as v from 'valibot';
import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { METADATA_ORIGINS } from '#core/model/metadata-value.ts';
import type { Block } from '#core/text/block.ts';
import { importFailureSchema } from './import-failure-schema.ts';
import { importWarningSchema } from './import-warning-schema.ts';
import { areBlocks } from './parsed-blocks.ts';
import type { FromParserPort } from './parsed-file.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const column = v.nullable(count);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Whose result it is. */
const whose = { batch: v.string(), index: count, name: v.string() };

const origin = v.picklist(METADATA_ORIGINS);
const found = <T extends v.GenericSchema>(value: T) => v.object({ value, origin, confirmed: v.boolean() });
const date = v.custom<PartialDate>((value) => typeof value === 'string' && parsePartialDate(value) === value);

/** The text is as long as it is; nothing here looks at its letters. */
const importedDocument = v.object({
  format: v.string(),
  charset: v.nullable(v.string()),
  text: v.string(),
  blocks: v.custom<readonly Block[]>(Array.isArray),
  metadata: v.object({
    title: found(v.string()),
    publisher: found(v.string()),
    authors: found(v.array(v.string())),
    published: found(v.nullable(date)),
    language: found(v.string()),
    url: found(v.string()),
    dateline: found(v.string()),
  }),
  warnings: v.array(importWarningSchema),
});

const report = v.object({
  document: v.pipe(
    importedDocument,
    v.check(({ text, blocks }) => areBlocks(blocks, text.length)),
  ),
  source: v.object({
    fileName: v.string(),
    format: v.string(),
    charset: v.nullable(v.string()),
    size: count,
    sha256,
  }),
  textSha256: sha256,
  bytes: v.instance(Uint8Array),
});

const parsedFile = v.object({
  ...whose,
  outcome: v.variant('ok', [
    v.object({
      ok: v.literal(true),
      reports: v.array(report),
      failed: v.array(v.object({ name: v.string(), failure: importFailureSchema })),
    }),
    v.object({ ok: v.literal(false), failure: importFailureSchema }),
  ]),
});

const choiceDetail = v.variant('of', [
  v.object({ of: v.literal('message'), subject: v.string() }),
  v.object({ of: v.literal('page'), type: v.string(), kilobytes: v.nullable(v.number()), date: v.string() }),
]);

const question = v.variant('kind', [
  v.object({ kind: v.literal('password'), again: v.boolean() }),
  v.object({
    kind: v.literal('choose'),
    what: v.picklist(['pages', 'attachments', 'files']),
    options: v.array(v.object({ label: v.string(), detail: choiceDetail, chosen: v.boolean() })),
  }),
  v.object({
    kind: v.literal('columns'),
    columns: v.array(v.string()),
    sample: v.array(v.array(v.string())),
    proposed: v.object({ text: column, title: column, publisher: column, date: column, url: column }),
  }),
]);

const said = v.variant('type', [
  v.object({ type: v.literal('result'), file: parsedFile }),
  v.object({ type: v.literal('ask'), ...whose, question }),
]) satisfies v.GenericSchema<unknown, FromParserPort>;

const anyResult = v.object({ type: v.literal('result'), file: v.object(whose) });

const NOT_IN_FORM: ImportFailure = { code: 'parser-result-invalid', params: {} };

/**
 * Takes what comes through a parser's port for what it says it is only after looking: the parser has read a file from
 * anywhere. A result that isn't in form is the failure of its file. Null for what can't be heeded at all; where its file
 * isn't known either, the parser is stopped when its time is over, which is that file's failure.
 */
export function fromParserPort(data: unknown): FromParserPort | null {
  const heard = v.safeParse(said, data);
  if (heard.success) return heard.output;
  const known = v.safeParse(anyResult, data);
  if (!known.success) return null;
  return { type: 'result', file: { ...known.output.file, outcome: { ok: false, failure: NOT_IN_FORM } } };
}
