import { expect, test } from 'vitest';
import { PARSE_TIMEOUT_MS } from '#shared/limits.ts';
import { aDocx } from '#testing/files/a-docx.ts';
import { pdfOfObjects, stream } from '#testing/files/a-pdf.ts';
import { failureOf, readBytes } from '#testing/files/read-bytes.ts';

const mail = (head: string, body: string) => `From: a\nTo: b\nContent-Type: text/plain\n${head}\n\n${body}`;

/**
 * Texts on which a careless pattern, or a library, takes quadratic time: minutes for what is a second's work. Each was seen to
 * hang, or would have.
 */
const MADE_TO_HURT: readonly (readonly [what: string, name: string, content: () => Uint8Array | string])[] = [
  ['brackets in Markdown', 'a.md', () => `${'['.repeat(200_000)}words`],
  ['emphasis in Markdown', 'a.md', () => '*a **b '.repeat(30_000)],
  ['a line of signs before its words', 'a.txt', () => `${'['.repeat(300_000)}words`],
  ['elements in elements', 'a.html', () => `<html><body>${'<div>'.repeat(200_000)}words`],
  ['elements that close each other', 'a.html', () => `<html><body>${'<b><p>'.repeat(50_000)}words`],
  ['tables in tables', 'a.html', () => `<html><body>${'<table><tr><td>'.repeat(20_000)}words`],
  ['beginnings of tags', 'a.html', () => `<html><body>words ${'<a '.repeat(300_000)}`],
  ['beginnings of scripts', 'a.html', () => `<html><body>words ${'<script>'.repeat(100_000)}`],
  [
    'lists in structured data',
    'a.html',
    () => `<html><script type="application/ld+json">${'['.repeat(100_000)}</script><body>words`,
  ],
  [
    'spaces in quoted-printable',
    'a.eml',
    () => mail('Content-Transfer-Encoding: quoted-printable', `words${' '.repeat(2_000_000)}x`),
  ],
  ['brackets in a date', 'a.eml', () => mail(`Date: ${'('.repeat(200_000)}`, 'words')],
  [
    'quotation marks in a header',
    'a.eml',
    () => mail(`Content-Disposition: inline; a=${'"\\'.repeat(100_000)}`, 'words'),
  ],
  ['short lines of mail', 'a.eml', () => mail('', 'w\n'.repeat(900_000))],
  [
    'parts in parts',
    'a.eml',
    () =>
      mail(
        Array.from({ length: 3000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}`).join('\n'),
        'words',
      ),
  ],
  [
    'attributes',
    'a.html',
    () => `<html><body><p ${Array.from({ length: 400_000 }, (_, i) => `a${i}=1`).join(' ')}>words`,
  ],
  ['letters in a paragraph', 'a.html', () => `<html><body><p>${'words '.repeat(3_000_000)}`],
  ['letters in a line', 'a.txt', () => 'words '.repeat(3_000_000)],
  ['stars', 'a.md', () => '*a_ '.repeat(2_000_000)],
  ['cues', 'a.srt', () => '1\n00:00:01,000 --> 00:00:02,000\nwords\n\n'.repeat(300_000)],
  ['tags in a cue', 'a.srt', () => `1\n00:00:01,000 --> 00:00:02,000\nwords ${'<v '.repeat(200_000)}`],
  ['quotation marks in a table', 'a.csv', () => `title,text\n${'a,"'.repeat(300_000)}`],
  ['signs that begin nothing', 'a.html', () => `<html><body>words ${'<'.repeat(3_000_000)}`],
  ['entities', 'a.html', () => `<html><body>words ${'&amp'.repeat(2_000_000)}`],
  ['files in a mail’s text', 'a.eml', () => mail('', `words\n${`begin 644 a\n${'M'.repeat(60)}\n`.repeat(40_000)}`)],
  ['labels in RTF', 'a.rtf', () => `{\\rtf1 words ${'{\\listtext 1.}'.repeat(300_000)}}`],
  ['lists in JSON', 'a.json', () => '['.repeat(10_000_000)],
  ['groups in RTF', 'a.rtf', () => `{\\rtf1 words ${'{\\b '.repeat(900)}`],
  [
    'a paragraph of a Word file',
    'a.docx',
    () =>
      aDocx({
        body: `<w:p>${Array.from({ length: 100_000 }, (_, i) => `<w:r><w:t>${i} </w:t></w:r>`).join('')}</w:p>`,
      }),
  ],
];

test.each(MADE_TO_HURT)(
  '%s are read or refused in a file’s time',
  { timeout: PARSE_TIMEOUT_MS },
  async (_what, name, content) => {
    const read = await readBytes(name, content());
    expect(
      read.ok ||
        [
          'too-many-paragraphs',
          'too-many-lines',
          'xml-too-deep',
          'rtf-too-deep',
          'message-too-complex',
          'files-too-deep',
          'no-text',
        ].includes(read.error.code),
    ).toBe(true);
  },
);

/** A page that draws a form ten times, which draws another ten times, and so on: 10^12 letters. */
function formsInForms(): Uint8Array {
  const draw = '/X Do '.repeat(10);
  const forms = Array.from({ length: 12 }, (_, i) => {
    const inner = i === 11 ? '/Font << /F 4 0 R >>' : `/XObject << /X ${i + 7} 0 R >>`;
    const form = `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${inner} >>`;
    return stream(form, i === 11 ? 'BT /F 10 Tf (x) Tj ET' : draw);
  });
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream('', draw),
    ...forms,
    '<< >>',
  ]);
}

test('a page that takes minutes is stopped when its file’s time is over', async () => {
  expect(await failureOf('a.pdf', formsInForms(), { haste: 20 })).toBe('timeout');
});
