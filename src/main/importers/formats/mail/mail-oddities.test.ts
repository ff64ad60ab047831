import { describe, expect, it, test } from 'vitest';
import { aMsg } from '#testing/files/a-msg.ts';
import { reportOf, reportsOf } from '#testing/files/read-bytes.ts';
import { unflowed } from './flowed-text.ts';
import { parametered } from './mime-headers.ts';
import { takeUuencoded } from './uuencoded.ts';

const HEAD = 'From: Anna <a@example.org>\r\nTo: Omar <o@example.org>\r\nSubject: Clash\r\n';
const mail = (head: string, body: Uint8Array | string) =>
  Buffer.concat([Buffer.from(`${HEAD}${head}\r\n\r\n`), Buffer.from(body as string)]);
const linesOf = async (bytes: Uint8Array) => (await reportOf('a.eml', bytes)).lines.slice(1);

describe('a message with wrong headers', () => {
  it('is read as plain words where it only claims to be Base64', async () => {
    const body = 'Residents said that shells fell on the market of the town.';
    expect(await linesOf(mail('Content-Transfer-Encoding: base64', body))).toEqual([`paragraph: ${body}`]);
  });

  it('is read in the likeliest encoding where it wrongly claims to be ASCII', async () => {
    const body = Buffer.from('Les habitants du quartier disent que le marché a été touché jeudi à midi.', 'latin1');
    expect((await linesOf(mail('Content-Type: text/plain; charset=us-ascii', body)))[0]).toContain(
      'marché a été touché',
    );
  });

  test.each([
    ['spaces behind the sign that joins two lines', 'Forty =  \r\ndead=\t\nhere.', 'Forty deadhere.'],
    ['a sign at the very end', 'Forty dead=', 'Forty dead'],
    ['signs that escape nothing', 'a =4Z b =zz c == d =C3=A9', 'a =4Z b =zz c == d é'],
  ])('is read as quoted-printable with %s', async (_what, body, text) => {
    const head = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable';
    expect(await linesOf(mail(head, body))).toEqual([`paragraph: ${text}`]);
  });

  test.each(['Content-Type: multipart/mixed', 'Content-Type: multipart/mixed; boundary="lost"'])(
    'is parted at the boundary that stands there: %s',
    async (type) => {
      const parts =
        '--there\r\nContent-Type: text/plain\r\n\r\nOne.\r\n--there\r\nContent-Type: text/html\r\n\r\n<p>Two.\r\n--there--';
      expect(await linesOf(mail(type, parts))).toEqual(['paragraph: One.', 'paragraph: Two.']);
    },
  );
});

describe('a message in several forms', () => {
  const part = (type: string, body: string) => `Content-Type: ${type}\r\n\r\n${body}\r\n`;
  const parts = (mark: string, ...inner: string[]) =>
    `${inner.map((one) => `--${mark}\r\n${one}`).join('')}--${mark}--\r\n`;
  const photo = part('image/png; name=a.png', 'x');

  it('has the words before and after a picture, as Apple Mail splits them', async () => {
    const [before, after] = [part('text/html', '<p>Forty died.</p>'), part('text/html', '<br>More soon.')];
    const mixed = part('multipart/mixed; boundary=in', parts('in', before, photo, after));
    const plain = part('text/plain', 'Forty died.\r\n\r\nMore soon.');
    const words = ['paragraph: Forty died.', 'paragraph: More soon.'];
    const head = 'Content-Type: multipart/alternative; boundary=out';
    expect(await linesOf(mail(head, parts('out', plain, mixed)))).toEqual(words);
    const twoPlain = parts('in', part('text/plain', 'Forty died.'), photo, part('text/plain', 'More soon.'));
    const plainAlone = parts('out', part('multipart/mixed; boundary=in', twoPlain));
    expect(await linesOf(mail(head, plainAlone))).toEqual(words);
  });

  it('is read once, from the form that contains its words', async () => {
    const head = 'Content-Type: multipart/alternative; boundary=out';
    const [plain, rich] = [part('text/plain', 'Forty died.'), part('text/html', '<h1>Forty died.</h1>')];
    expect(await linesOf(mail(head, parts('out', plain, rich)))).toEqual(['heading: Forty died.']);
    expect(await linesOf(mail(head, parts('out', plain, part('text/html', ' '))))).toEqual(['paragraph: Forty died.']);
    expect(await linesOf(mail(head, parts('out', part('text/plain', ' '), rich)))).toEqual(['heading: Forty died.']);
  });
});

describe('a file in the text of a message', () => {
  const ENCODED = 'begin 644 report.txt\n#0V%T\n`\nend';

  it('is an attachment, and no text', async () => {
    const reports = await reportsOf('a.eml', mail('Content-Type: text/plain', `Words.\n\n${ENCODED}\n\nMore words.`));
    expect(reports.map(({ document }) => document.text)).toEqual(['Clash\n\nWords.\n\nMore words.', 'Cat']);
  });

  it('is not recognised where only its first line looks like a file', () => {
    const text = 'begin 644 things\nat once, he said, before the rain comes and everybody goes home';
    expect(takeUuencoded(text)).toEqual({ text, files: [] });
  });

  it('can be the whole message', async () => {
    const body = mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode', ENCODED);
    expect(await linesOf(body)).toEqual(['paragraph: Cat']);
  });
});

test('a body of HTML without any block is read', async () => {
  expect(await linesOf(mail('Content-Type: text/html', 'Just <b>some</b> words'))).toEqual([
    'paragraph: Just some words',
  ]);
});

test.each([
  ['joined where they flow', 'One \ntwo.\nThree.', false, 'One two.\nThree.'],
  ['joined in quotations of one depth', '> One \n> two.\nThree.', false, '> One two.\nThree.'],
  ['joined without a space where it only marks the flow', '日 \n本', true, '日本'],
  ['freed of the space that guards their first sign', ' From me', false, 'From me'],
])('lines are %s', (_what, text, deleteSpace, joined) => {
  expect(unflowed(text, deleteSpace)).toBe(joined);
});

describe('an Outlook message without Unicode', () => {
  const bytesOf = (text: string) =>
    Buffer.from(Array.from(text, (letter) => (letter.charCodeAt(0) - 0x410 + 0xc0) & 0xff));

  it('is read in the encoding of its sender’s language', async () => {
    const file = aMsg({ subject: 'Clash', from: 'Anna', narrow: { body: bytesOf('Перемирие'), locale: 1049 } });
    expect((await reportOf('a.msg', file)).lines[1]).toBe('paragraph: Перемирие');
  });
});

test('a title of control characters is ignored', async () => {
  const { metadata } = await reportOf('a.msg', aMsg({ subject: '\u0001\u0002', from: '\u0003', body: 'Words of it.' }));
  expect([metadata.title.origin, metadata.authors.origin]).toEqual(['text', 'none']);
});

test('all who wrote a message are its authors', async () => {
  const from = 'From: "Berg, Anna" <a@example.org>, =?utf-8?Q?Om=C3=A1r?= <o@example.org>,\r\n c@example.org\r\n';
  const { metadata } = await reportOf('a.eml', Buffer.from(`${from}Subject: Clash\r\n\r\nForty dead.`));
  expect(metadata.authors).toMatchObject({ value: ['Berg, Anna', 'Omár', 'c@example.org'], origin: 'mail-header' });
});

test.each([
  'filename="r_sum_.txt"; filename*=utf-8\'\'r%C3%A9sum%C3%A9.txt',
  'filename*=utf-8\'\'r%C3%A9sum%C3%A9.txt; filename="r_sum_.txt"',
  'filename*1=".txt"; filename="r_sum_.txt"; filename*0*=utf-8\'\'r%C3%A9sum%C3%A9',
])('a name that is given twice is read whole: %s', (header) => {
  expect(parametered(`attachment; ${header}`).parameters.get('filename')).toBe('résumé.txt');
});
