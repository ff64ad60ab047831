import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { aDocx, wordParagraph } from '#testing/files/a-docx.ts';
import { aPdf } from '#testing/files/a-pdf.ts';
import { aWarc } from '#testing/files/a-warc.ts';
import { aZip } from '#testing/files/a-zip.ts';
import { failureOf, readBytes, reportsOf } from '#testing/files/read-bytes.ts';

const page = (words: string) => `<html><head><title>${words}</title></head><body><p>${words}</p></body></html>`;
const ANSWERS = [
  { url: 'https://example.org/one', body: page('The first page.') },
  { url: 'https://example.org/two', body: page('Die zweite Seite: Düsseldorf.'), gzip: true, chunked: true },
  { url: 'https://example.org/x.png', body: 'x', type: 'image/png' },
  { url: 'https://example.org/gone', body: page('Not found.'), status: 404 },
];

describe('a web archive', () => {
  test.each([
    ['as it is', 'a.warc', aWarc(ANSWERS)],
    ['packed record by record', 'a.warc.gz', aWarc(ANSWERS, true)],
    ['packed whole', 'a.warc.gz', new Uint8Array(gzipSync(aWarc(ANSWERS)))],
  ])('%s gives the pages that were fetched, with their addresses', async (_what, name, file) => {
    const reports = await reportsOf(name, file);
    expect(reports.map(({ document }) => [document.text, document.metadata.url])).toEqual([
      ['The first page.', { value: 'https://example.org/one', origin: 'web-archive', confirmed: false }],
      ['Die zweite Seite: Düsseldorf.', { value: 'https://example.org/two', origin: 'web-archive', confirmed: false }],
    ]);
  });

  it('is read in the encodings that its servers declared', async () => {
    const body = Buffer.concat([
      Buffer.from('<html><body><p>'),
      Buffer.from('d1e8f0e8ff', 'hex'),
      Buffer.from('</p></body></html>'),
    ]);
    const file = aWarc([{ url: 'https://example.org/ru', body, type: 'text/html; charset=windows-1251' }]);
    expect((await reportsOf('a.warc', file))[0]?.document.text).toBe('Сирия');
  });

  test.each([
    ['deflate', 'deflate', deflateSync(page('Forty dead.'))],
    ['deflate without its wrapping, as many servers send it', 'deflate', deflateRawSync(page('Forty dead.'))],
    ['brotli', 'br', brotliCompressSync(page('Forty dead.'))],
    ['brotli by its header alone, unpacked by whoever archived it', 'br', page('Forty dead.')],
    ['deflate by its header alone', 'deflate', page('Forty dead.')],
    ['nothing', 'identity', page('Forty dead.')],
  ])('has pages that were packed with %s', async (_what, encoding, body) => {
    const file = aWarc([{ url: 'https://example.org/one', body, encoding }]);
    expect((await reportsOf('a.warc', file))[0]?.document.text).toBe('Forty dead.');
  });

  it('as a package proposes the pages it lists', async () => {
    const file = aZip([
      { name: 'datapackage.json', bytes: '{}' },
      {
        name: 'pages/pages.jsonl',
        bytes: '{"format": "json-pages-1.0"}\n{"url": "https://example.org/two", "title": "x"}\n',
      },
      { name: 'archive/data.warc.gz', bytes: aWarc(ANSWERS, true), stored: true },
    ]);
    expect((await reportsOf('a.wacz', file)).map(({ name }) => name)).toEqual(['a.wacz › https://example.org/two']);
  });

  it('asks which pages to read, and reads only those that are chosen', async () => {
    const read = await readBytes('a.warc', aWarc(ANSWERS), { ask: async () => ({ kind: 'choose', chosen: [] }) });
    expect(read).toMatchObject({ ok: false, error: { code: 'left-out' } });
  });

  it('lists a page that can’t be unpacked, unless the page is there in another record', async () => {
    const broken = (url: string) => ({ url, body: 'no such thing', encoding: 'br' });
    const [one] = ANSWERS;
    const file = aWarc([
      broken('https://example.org/one'),
      one!,
      broken('https://example.org/one'),
      broken('https://example.org/b'),
    ]);
    const read = await readBytes('a.warc', file);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.reports.map(({ name }) => name)).toEqual(['a.warc › https://example.org/one']);
    expect(read.value.failed).toEqual([
      {
        name: 'a.warc › https://example.org/b',
        failure: { code: 'archived-page-damaged', params: { limit: 64 } },
      },
    ]);
    expect(await failureOf('a.warc', aWarc([broken('https://example.org/b')]))).toBe('archived-page-damaged');
  });

  it('leaves out and names a page above the size limit, and skips a film', async () => {
    const large = new Uint8Array(65 * 1024 * 1024).fill(0x20);
    const archive = aWarc(
      [
        ...ANSWERS,
        { url: 'https://example.org/large', body: large },
        { url: 'https://example.org/film', body: large, type: 'video/mp4' },
      ],
      true,
    );
    const read = await readBytes('a.warc.gz', archive);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.reports).toHaveLength((await reportsOf('a.warc', aWarc(ANSWERS))).length);
    expect(read.value.failed.map(({ name }) => name)).toEqual(['a.warc.gz › https://example.org/large']);
  });

  it('names the pages beyond the limit', async () => {
    const many = Array.from({ length: 2001 }, (_, n) => ({
      url: `https://example.org/${n}`,
      body: `Page ${n} of many.`,
    }));
    const read = await readBytes('a.warc', aWarc(many), { ask: async () => ({ kind: 'choose', chosen: [0] }) });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.reports).toHaveLength(1);
    expect(read.value.failed).toEqual([
      { name: 'a.warc', failure: { code: 'too-many-pages', params: { pages: 2001, offered: 2000 } } },
    ]);
  });

  it('that is cut off is refused', async () => {
    expect(await failureOf('a.warc.gz', aWarc(ANSWERS, true).slice(0, -40))).toBe('web-archive-damaged');
  });
});

describe('an archive of reports', () => {
  it('is read like a folder: a file that can’t be read doesn’t stop the others', async () => {
    const file = aZip([
      { name: 'a/', bytes: '', stored: true },
      { name: 'a/one.txt', bytes: 'Words of one.' },
      { name: 'a/two.docx', bytes: aDocx({ body: wordParagraph('Words of two.') }) },
      { name: 'a/three.pdf', bytes: aPdf({ pages: [[{ x: 72, y: 700, text: 'Words of three.' }]] }) },
      { name: 'a/picture.png', bytes: '\u0089PNG\r\n\u001a\n' },
      { name: '__MACOSX/a/._one.txt', bytes: 'junk' },
    ]);
    const read = await readBytes('all.zip', file);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.reports.map(({ name, document }) => [name, document.text])).toEqual([
      ['all.zip › a/one.txt', 'Words of one.'],
      ['all.zip › a/two.docx', 'Words of two.'],
      ['all.zip › a/three.pdf', 'Words of three.'],
    ]);
    expect(read.value.failed.map(({ name }) => name)).toEqual(['all.zip › a/picture.png']);
  });

  it('in archives in archives is read down to the limit of depth', async () => {
    const wrap = (inner: Uint8Array, times: number): Uint8Array =>
      times === 0 ? inner : wrap(aZip([{ name: 'in.zip', bytes: inner }]), times - 1);
    const core = aZip([{ name: 'one.txt', bytes: 'Words of one.' }]);
    expect((await reportsOf('a.zip', wrap(core, 2))).map(({ document }) => document.text)).toEqual(['Words of one.']);
    expect(await failureOf('a.zip', wrap(core, 5))).toBe('files-too-deep');
  });

  it('with a password is refused', async () => {
    expect(await failureOf('a.zip', aZip([{ name: 'a.txt', bytes: 'x', encrypted: true }]))).toBe('archive-encrypted');
  });
});
