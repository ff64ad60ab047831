import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '#core/text/block.ts';
import { aDocument } from '#testing/builders.ts';
import { EVERY_FORMAT } from '#testing/files/every-format.ts';
import { readBytes } from '#testing/files/read-bytes.ts';
import { fromParserPort } from './parsed-file-schema.ts';
import type { FromParserPort, ParsedReport } from './parsed-file.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const TEXT = 'Forty died.\n\nMore were hurt.';

function aReport(document = aDocument(TEXT)): ParsedReport {
  const bytes = new TextEncoder().encode(document.text);
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: bytes.length, sha256: sha256(bytes) };
  return { document, source, textSha256: sha256(document.text), bytes };
}
const aResult = (report: unknown = aReport()): unknown => ({
  type: 'result',
  file: { batch: 'drop', index: 3, name: 'a.txt', outcome: { ok: true, reports: [report], failed: [] } },
});
const withBlocks = (blocks: unknown) => aResult({ ...aReport(), document: { ...aDocument(TEXT), blocks } });

describe('what comes from the parser', () => {
  test.each(Object.entries(EVERY_FORMAT))('is in form: %s', async (name, file) => {
    const read = await readBytes(name, file, { password: 'open' });
    if (!read.ok) throw new Error(read.error.code);
    for (const { document } of read.value.reports) {
      const sent = aResult(aReport(document));
      expect(fromParserPort(sent)).toEqual(sent);
    }
  });

  it('keeps its texts, blocks and bytes where they are, without copying them', () => {
    const report = aReport();
    const heard = fromParserPort(aResult(report));
    const outcome = heard?.type === 'result' && heard.file.outcome;
    const [kept] = outcome && outcome.ok ? outcome.reports : [];
    expect(kept?.document.blocks).toBe(report.document.blocks);
    expect(kept?.bytes).toBe(report.bytes);
  });

  const block: Block = { start: 0, end: 11, kind: 'paragraph' };
  test.each([
    ['no report', aResult({})],
    ['a report without its hash', aResult({ ...aReport(), textSha256: '' })],
    ['bytes that are none', aResult({ ...aReport(), bytes: [1, 2] })],
    ['a text that is none', aResult({ ...aReport(), document: { ...aDocument(TEXT), text: 40 } })],
    [
      'a date that is none',
      aResult(aReport(aDocument(TEXT, { published: { value: 'soon' as never, origin: 'text', confirmed: false } }))),
    ],
    ['a block beyond the text', withBlocks([{ ...block, end: TEXT.length + 1 }])],
    ['a block before the text', withBlocks([{ ...block, start: -1 }])],
    ['a block that ends before it begins', withBlocks([{ ...block, start: 11, end: 4 }])],
    ['a block within a letter', withBlocks([{ ...block, start: 0.5 }])],
    ['blocks one over another', withBlocks([block, { ...block, start: 5, end: 20 }])],
    ['blocks out of order', withBlocks([{ ...block, start: 13, end: 20 }, block])],
    ['a block of no kind', withBlocks([{ ...block, kind: 'script' }])],
    ['a heading of no level', withBlocks([{ ...block, kind: 'heading', level: 7 }])],
    ['a block that carries something else', withBlocks([{ ...block, html: '<b>' }])],
    ['blocks that are no list', withBlocks({ length: 1, 0: block })],
  ])('that isn’t in form is one failed file: %s', (_what, sent) => {
    expect(fromParserPort(sent)).toEqual({
      type: 'result',
      file: {
        batch: 'drop',
        index: 3,
        name: 'a.txt',
        outcome: { ok: false, failure: { code: 'parser-result-invalid', params: {} } },
      },
    });
  });

  it('is heard where it asks something, and not where that is no question', () => {
    const ask: FromParserPort = {
      type: 'ask',
      batch: 'drop',
      index: 0,
      name: 'a.zip',
      question: { kind: 'password', again: false },
    };
    expect(fromParserPort(ask)).toEqual(ask);
    expect(fromParserPort({ ...ask, question: { kind: 'run' } })).toBeNull();
    expect(fromParserPort('result')).toBeNull();
  });
});
