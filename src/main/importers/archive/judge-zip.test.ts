import { describe, expect, it, test } from 'vitest';
import { aDocx } from '#testing/files/a-docx.ts';
import { aZip, type ZipPart } from '#testing/files/a-zip.ts';
import { failureOf } from '#testing/files/read-bytes.ts';

const WORDS = { name: 'a.txt', bytes: 'Some words.' };
const ZEROS = Buffer.alloc(2 * 1024 * 1024);

describe('an archive is refused before anything of it is unpacked', () => {
  test.each<[string, readonly ZipPart[]]>([
    ['with an absolute path', [WORDS, { name: '/etc/x', bytes: 'x' }]],
    ['with a drive in a path', [WORDS, { name: 'C:\\x', bytes: 'x' }]],
    ['with a path that climbs', [WORDS, { name: 'a/../../x', bytes: 'x' }]],
    ['with a path that climbs by backslashes', [WORDS, { name: 'a\\..\\..\\x', bytes: 'x' }]],
    ['with a link', [WORDS, { name: 'x', bytes: '/etc/passwd', link: true }]],
    ['with two names for one file', [WORDS, { name: 'a.doc', localName: 'a.exe', bytes: 'x' }]],
    ['with a file over another', [WORDS, { name: 'b.txt', bytes: 'x', claimedStart: 0, localName: 'b.txt' }]],
    ['with a file that grows a thousand times', [WORDS, { name: 'x', bytes: ZEROS }]],
    [
      'with a file said to be larger than allowed',
      [WORDS, { name: 'x', bytes: 'x', claimedSize: 201 * 1024 * 1024, stored: true }],
    ],
    [
      'with more than 10,000 files',
      Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}`, bytes: '', stored: true })),
    ],
  ])('%s', async (_what, parts) => {
    expect(await failureOf('a.zip', aZip(parts))).toMatch(/^archive-(?!cut-off|encrypted)/);
  });

  it('also inside a Word document', async () => {
    const others = [{ name: 'word/media/x.bmp', bytes: ZEROS }];
    expect(await failureOf('a.docx', aDocx({ body: '<w:p/>', others }))).toBe('archive-bomb');
  });
});

test('an entry longer than its directory says is unpacked no further', async () => {
  expect(await failureOf('a.zip', aZip([{ name: 'a.txt', bytes: 'word '.repeat(1000), claimedSize: 10 }]))).toBe(
    'archive-entry-damaged',
  );
});
