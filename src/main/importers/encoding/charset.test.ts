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
    ['four bytes a letter', Buffer.from('61000000e9000000', 'hex'), null, 'utf-32le', 'aé'],
    ['a mark of UTF-32', Buffer.from('0000feff00000061', 'hex'), null, 'utf-32be', 'a'],
    ['valid UTF-8', Buffer.from('naïve'), 'windows-1252', 'utf-8', 'naïve'],
    ['the declaration of the file', bytes(0xd1, 0xe8, 0xf0, 0xe8, 0xff), 'windows-1251', 'windows-1251', 'Сирия'],
    [
      'a declaration of Latin 1, which means windows-1252',
      bytes(0x93, 0x61, 0x94),
      'iso-8859-1',
      'windows-1252',
      '“a”',
    ],
  ])('is found by %s', (_what, file, declared, charset, text) => {
    expect(decode(file, declared)).toMatchObject({ charset, text });
  });

  const RUSSIAN =
    'На рынке города Алеппо в четверг погибли не менее пяти человек, сообщили жители. Совет обещал прекратить огонь. ';
  const FRENCH =
    'Les habitants du quartier disent que le marché a été touché jeudi. L’hôpital a reçu des blessés, dont une élève. ';
  test.each([
    ['an old Mac’s', 'macintosh', FRENCH],
    ['an old Russian Mac’s', 'x-mac-cyrillic', RUSSIAN],
    ['DOS’s in Russian', 'ibm866', RUSSIAN],
    ['Windows’ in Russian', 'windows-1251', RUSSIAN],
    ['Unix’ in Russian', 'koi8-r', RUSSIAN],
    ['Windows’', 'windows-1252', FRENCH],
  ])('is %s where other encodings give impossible text', (_what, charset, text) => {
    const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_none, byte) => byte));
    const file = Uint8Array.from(text.repeat(4), (letter) => Math.max(0, letters.indexOf(letter)));
    expect(decode(file, null)).toMatchObject({
      charset,
      by: 'detected',
      text: expect.stringContaining(text.slice(0, 40)),
    });
  });

  it('is guessed with a warning where nothing else tells it', async () => {
    const file = Buffer.concat(
      Array.from({ length: 30 }, () => Buffer.from('cf f0 e8 e2 e5 f2 20 ec e8 f0 2e 20'.replaceAll(' ', ''), 'hex')),
    );
    const { text, warnings } = await reportOf('a.txt', file);
    expect(text).toContain('Привет');
    expect(warnings).toEqual([expect.stringContaining('guessed')]);
  });
});
