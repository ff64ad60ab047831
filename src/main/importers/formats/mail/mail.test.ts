import { describe, expect, it, test } from 'vitest';
import { mailDate } from '#main/importers/compose/mail-date.ts';
import { aDocx, wordParagraph } from '#testing/files/a-docx.ts';
import { aMsg } from '#testing/files/a-msg.ts';
import { failureOf, reportOf, reportsOf } from '#testing/files/read-bytes.ts';
import { decompressRtf } from './rtf-compression.ts';

const HEAD =
  'From: Anna Berg <anna@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?B?2KfYtNiq2KjYp9mD?=\r\nDate: Thu, 21 Apr 2016 09:30:15 +0300\r\nMIME-Version: 1.0\r\n';
const base64 = (content: Uint8Array | string) =>
  Buffer.from(content as string)
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
const attachment = (name: string, content: Uint8Array | string, type = 'application/octet-stream') =>
  `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`;
const mixed = (parts: string) => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`;
const PLAIN = '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe body of it.\r\n';

describe('an e-mail message', () => {
  it('becomes a report under its subject, by its sender, on its date with its zone', async () => {
    const { lines, metadata, format } = await reportOf(
      'a.eml',
      `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nAt least 40 dead.\r\n\r\n> a quotation\r\n`,
    );
    expect(format).toBe('eml');
    expect(lines).toEqual(['heading: اشتباك', 'paragraph: At least 40 dead.', 'quotation: > a quotation']);
    expect(metadata).toMatchObject({
      title: { value: 'اشتباك', origin: 'mail-header' },
      authors: { value: ['Anna Berg'], origin: 'mail-header' },
      published: { value: '2016-04-21T09:30:15+03:00', origin: 'mail-header' },
    });
  });

  it('is read from its HTML part, in which nothing runs', async () => {
    const html =
      '<html><style>x</style><p>One.</p><script>bad()</script><blockquote>Two.</blockquote><div style="display:none">hidden</div>';
    const parts = `${PLAIN}--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`;
    const { lines } = await reportOf(
      'a.eml',
      `${HEAD}Content-Type: multipart/alternative; boundary=b\r\n\r\n${parts}--b--\r\n`,
    );
    expect(lines.slice(1)).toEqual(['paragraph: One.', 'quotation: Two.']);
  });

  test.each([
    ['no encoding named', 'text/plain', 'Düsseldorf – “quoted”', 'windows-1252'],
    ['the wrong encoding named', 'text/plain; charset=us-ascii', 'Düsseldorf – “quoted”', 'windows-1252'],
    [
      'a wrong encoding named in HTML that names its own',
      'text/html',
      '<meta charset=windows-1251><p>Сирия</p>',
      'windows-1251',
    ],
  ])('keeps its letters with %s', async (_what, type, text, charset) => {
    const cyrillic = (letter: string) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0));
    const western: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 };
    const bytes = Uint8Array.from(text, (letter) =>
      charset === 'windows-1251' ? cyrillic(letter) : (western[letter] ?? letter.charCodeAt(0)),
    );
    const file = Buffer.concat([Buffer.from(`${HEAD}Content-Type: ${type}\r\n\r\n`), bytes]);
    expect((await reportOf('a.eml', file)).text).toContain(text.replace(/<[^>]+>/g, ''));
  });

  it('offers its attachments, but not its pictures, and reads those that are chosen', async () => {
    const docx = aDocx({ body: wordParagraph('The attached report.') });
    const file = mixed(
      PLAIN +
        attachment('report.docx', docx) +
        attachment('logo.png', 'x', 'image/png') +
        attachment('list.xyz', 'words'),
    );
    const offered: unknown[] = [];
    const reports = await reportsOf('a.eml', file, {
      ask: async (question) => {
        if (question.kind === 'choose') offered.push(...question.options.map(({ label, chosen }) => [label, chosen]));
        return { kind: 'choose', chosen: [0] };
      },
    });
    expect(offered).toEqual([
      ['report.docx', true],
      ['list.xyz', false],
    ]);
    expect(reports.map(({ name, document }) => [name, document.format])).toEqual([
      ['a.eml', 'eml'],
      ['report.docx', 'docx'],
    ]);
  });

  it('is recognised by its headers, whatever its name', async () => {
    const [report] = await reportsOf('note.txt', `${HEAD}Content-Type: text/plain\r\n\r\nWords.\r\n`);
    expect(report?.document.format).toBe('eml');
    expect((await reportOf('a.txt', 'Note: this is a text.\n\nFrom: nobody.\nTo be read.')).format).toBe('text');
  });
});

describe('the parts of a message', () => {
  const plain = (head: string, body: Uint8Array | string) =>
    Buffer.concat([Buffer.from(`${HEAD}${head}\r\n\r\n`), Buffer.from(body as string)]);

  it('are decoded from quoted-printable and from Japanese escapes', async () => {
    const quoted = plain(
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      'na=C3=AFve long=\r\n line =3D end   \r\n',
    );
    expect((await reportOf('a.eml', quoted)).lines[1]).toBe('paragraph: naïve long line = end');
    const japanese = plain('Content-Type: text/plain; charset=iso-2022-jp', Buffer.from('1b2442467c4b5c1b2842', 'hex'));
    expect((await reportOf('a.eml', japanese)).lines[1]).toBe('paragraph: 日本');
  });

  it('with flowed lines have them joined, but not the lines of a signature', async () => {
    const flowed = plain(
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      'One sentence that \r\ngoes on.\r\n\r\n-- \r\nAnna\r\n',
    );
    expect((await reportOf('a.eml', flowed)).lines.slice(1)).toEqual([
      'paragraph: One sentence that goes on.',
      'paragraph: --',
      'paragraph: Anna',
    ]);
  });

  it('that are attached keep names in any script, however they are written', async () => {
    const named = (disposition: string) =>
      `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; ${disposition}\r\n\r\nx\r\n`;
    const labels: string[] = [];
    await reportsOf(
      'a.eml',
      mixed(
        PLAIN +
          named("filename*=utf-8''%D8%AA%D9%82%D8%B1.pdf") +
          named('filename*0="long "; filename*1="name.pdf"') +
          named('filename="=?utf-8?Q?=C3=A9t=C3=A9.pdf?="') +
          named('filename="..\\..\\evil.pdf"'),
      ),
      {
        ask: async (question) => {
          if (question.kind === 'choose') labels.push(...question.options.map(({ label }) => label));
          return { kind: 'choose', chosen: [] };
        },
      },
    );
    expect(labels).toEqual(['تقر.pdf', 'long name.pdf', 'été.pdf', '....evil.pdf']);
  });

  it('nested deeper than the limit are refused', async () => {
    const nested = Array.from(
      { length: 100 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    ).join('');
    expect(await failureOf('a.eml', `${HEAD}${nested}words`)).toBe('message-too-complex');
  });
});

describe('a mailbox', () => {
  const message = (subject: string, body: string) =>
    `From a@b Thu Apr 21 09:30:15 2016\nSubject: ${subject}\nFrom: a@b.c\nDate: Thu, 21 Apr 2016 09:30:15 GMT\n\n${body}\n\n`;

  it('is one report for each message', async () => {
    const file =
      message('One', 'First.\n>From here on quoted') +
      message('Two', 'From the beginning, this is text.\n\nFrom now on too.');
    const reports = await reportsOf('all.mbox', file);
    expect(reports.map(({ name, document }) => [name, document.text])).toEqual([
      ['all.mbox › 1', 'One\n\nFirst.\n\nFrom here on quoted'],
      ['all.mbox › 2', 'Two\n\nFrom the beginning, this is text.\n\nFrom now on too.'],
    ]);
  });

  it('asks once for the attachments of all its messages', async () => {
    const one = `From a@b Thu Apr 21 09:30:15 2016\n${mixed(PLAIN + attachment('a.txt', 'Attached.')).replaceAll('\r\n', '\n')}\n\n`;
    let asked = 0;
    await reportsOf('all.mbox', one + one, {
      ask: async () => {
        asked += 1;
        return { kind: 'choose', chosen: [] };
      },
    });
    expect(asked).toBe(1);
  });
});

describe('an Outlook message', () => {
  const parts = {
    subject: 'Clashes',
    from: 'Anna Berg',
    body: 'At least 40 dead.',
    sent: Date.UTC(2016, 3, 21, 6, 30),
  };

  it('is read like any other', async () => {
    const { lines, metadata, format } = await reportOf('a.msg', aMsg(parts));
    expect([format, lines]).toEqual(['msg', ['heading: Clashes', 'paragraph: At least 40 dead.']]);
    expect(metadata).toMatchObject({ authors: { value: ['Anna Berg'] }, published: { value: '2016-04-21T06:30:00Z' } });
  });

  it('brings its attachments and the messages forwarded in it', async () => {
    const attachments = [{ name: 'a.txt', bytes: Buffer.from('The attached text.') }];
    const embedded = { subject: 'Inner', from: 'Omar', body: 'The forwarded words.', sent: parts.sent };
    const reports = await reportsOf('a.msg', aMsg({ ...parts, attachments, embedded }));
    expect(reports.map(({ document }) => document.text)).toEqual([
      'Clashes\n\nAt least 40 dead.',
      'The attached text.',
      'Inner\n\nThe forwarded words.',
    ]);
  });

  it('whose sectors form a circle is refused', async () => {
    const file = aMsg(parts);
    const view = new DataView(file.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    view.setUint32(table + view.getUint32(48, true) * 4, view.getUint32(48, true), true);
    expect(await failureOf('a.msg', file)).toBe('compound-file-damaged');
  });
});

test.each([
  ['Thu, 21 Apr 2016 09:30:15 +0300', '2016-04-21T09:30:15+03:00'],
  ['21 Apr 2016 09:30 GMT', '2016-04-21T09:30Z'],
  ['Thu, 1 Apr 16 9:30:15 EST (comment)', '2016-04-01T09:30:15-05:00'],
  ['yesterday', ''],
])('the mail date “%s” is %s', (header, date) => {
  expect(mailDate(header)).toBe(date);
});

test('unpacks compressed RTF and refuses other bytes', () => {
  // The example of MS-OXRTFCP, 3.1.1.
  const example = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
  expect(Buffer.from(decompressRtf(Buffer.from(example, 'hex')) ?? []).toString()).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  );
  expect(decompressRtf(Buffer.from('nothing of the kind'))).toBeNull();
});
