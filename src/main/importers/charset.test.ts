import { describe, expect, it, test } from 'vitest';
import { reportOf } from '#testing/files/read-bytes.ts';
import { decode } from './charset.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);

describe('the encoding of a text', () => {
  test.each([
    ['a mark of UTF-8', bytes(0xef, 0xbb, 0xbf, 0x61), null, 'utf-8', 'a'],
    ['a mark of UTF-16', bytes(0xff, 0xfe, 0x61, 0), null, 'utf-16le', 'a'],
    ['NULs between letters', Buffer.from('plain words', 'utf16le'), null, 'utf-16le', 'plain words'],
    ['NULs before letters', Buffer.from('plain words', 'utf16le').swap16(), null, 'utf-16be', 'plain words'],
    ['what is valid as UTF-8', Buffer.from('naïve'), 'windows-1252', 'utf-8', 'naïve'],
    ['what the file declares', bytes(0xd1, 0xe8, 0xf0, 0xe8, 0xff), 'windows-1251', 'windows-1251', 'Сирия'],
    [
      'what the file declares as Latin 1, which is Windows’',
      bytes(0x93, 0x61, 0x94),
      'iso-8859-1',
      'windows-1252',
      '“a”',
    ],
  ])('is found by %s', (_what, file, declared, charset, text) => {
    expect(decode(file, declared)).toMatchObject({ charset, text });
  });

  it('is said to be guessed where it had to be', async () => {
    const file = Buffer.concat(
      Array.from({ length: 30 }, () => Buffer.from('cf f0 e8 e2 e5 f2 20 ec e8 f0 2e 20'.replaceAll(' ', ''), 'hex')),
    );
    const { text, warnings } = await reportOf('a.txt', file);
    expect(text).toContain('Привет');
    expect(warnings).toEqual([expect.stringContaining('guessed')]);
  });
});
