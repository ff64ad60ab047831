import { aDocx, wordParagraph } from '#testing/files/a-docx.ts';
import { aMsg } from '#testing/files/a-msg.ts';
import { aPdf } from '#testing/files/a-pdf.ts';
import { aWarc } from '#testing/files/a-warc.ts';
import { aZip } from '#testing/files/a-zip.ts';
import { anEpub } from '#testing/files/an-epub.ts';
import { aFodt, anOdt } from '#testing/files/an-odt.ts';
import { randomNumbers } from '#testing/files/damaged-copies.ts';

const WORDS =
  'clashes fighters town residents said killed wounded Thursday the of and in to at least observatory forces government truce night before hold monitoring group statement reporters evening council prison road airport closed since sources agency denied claims casualties reported morning northern'.split(
    ' ',
  );

/** The number of reports of each format, of some 20 kB of text each: the size of a long article. */
const REPORTS = 40;
const PARAGRAPHS = 60;

/** Returns the reports of the benchmark as paragraphs, the same on every machine. */
function reports(): string[][] {
  const random = randomNumbers(7);
  const sentence = () => {
    const words = Array.from(
      { length: 8 + Math.floor(random() * 12) },
      () => WORDS[Math.floor(random() * WORDS.length)] ?? '',
    );
    return `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase());
  };
  const paragraph = () => Array.from({ length: 3 }, sentence).join(' ');
  return Array.from({ length: REPORTS }, () => Array.from({ length: PARAGRAPHS }, paragraph));
}

const page = (paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>Clashes</title><meta property="og:title" content="Clashes in the town"></head><body><nav><a href="/">home</a></nav><main><article><h1>Clashes</h1>${paragraphs.map((text) => `<p>${text} <a href="/x">link</a></p>`).join('')}</article></main><footer>x</footer></body></html>`;
const mail = (type: string, body: string) =>
  `From: Anna <a@b.c>\r\nTo: d@e.f\r\nSubject: Clashes\r\nDate: Thu, 21 Apr 2016 09:30:15 +0300\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;

/** Wraps paragraphs to lines of 90 letters, as on a page of a report. */
function lines(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => text.match(/.{1,90}(?:\s|$)/g) ?? []);
}

function pdfOf(paragraphs: readonly string[]): Uint8Array {
  const all = lines(paragraphs);
  const pages = Array.from({ length: Math.ceil(all.length / 50) }, (_, page) =>
    all.slice(page * 50, page * 50 + 50).map((text, i) => ({ x: 60, y: 760 - i * 13, text: text.trim() })),
  );
  return aPdf({ pages });
}

/** Writes the files of each format. */
export const WRITERS: Readonly<Record<string, (paragraphs: readonly string[]) => Uint8Array | string>> = {
  txt: (paragraphs) => paragraphs.join('\n\n'),
  md: (paragraphs) => `# Clashes\n\n${paragraphs.join('\n\n')}`,
  html: page,
  mhtml: (paragraphs) =>
    `Snapshot-Content-Location: https://example.org/\r\n${mail('multipart/related; boundary=b', `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(paragraphs)}\r\n--b--\r\n`)}`,
  pdf: pdfOf,
  docx: (paragraphs) => aDocx({ body: paragraphs.map((text) => wordParagraph(text)).join('') }),
  odt: (paragraphs) => anOdt(paragraphs.map((text) => `<text:p>${text}</text:p>`).join('')),
  fodt: (paragraphs) => aFodt(paragraphs.map((text) => `<text:p>${text}</text:p>`).join('')),
  rtf: (paragraphs) => `{\\rtf1\\ansi\\pard ${paragraphs.join('\\par\r\n')}\\par}`,
  epub: (paragraphs) => anEpub([paragraphs.map((text) => `<p>${text}</p>`).join('')]),
  eml: (paragraphs) => mail('text/plain', paragraphs.join('\r\n\r\n')),
  mbox: (paragraphs) =>
    `From a@b Thu Apr 21 09:30:15 2016\n${mail('text/plain', lines(paragraphs).join('\n'))}\n\n`
      .replaceAll('\r\n', '\n')
      .repeat(2),
  msg: (paragraphs) => aMsg({ subject: 'Clashes', from: 'Anna', body: paragraphs.join('\r\n\r\n') }),
  srt: (paragraphs) =>
    lines(paragraphs)
      .map((text, i) => `${i + 1}\n00:00:01,000 --> 00:00:02,000\n${text}\n`)
      .join('\n'),
  vtt: (paragraphs) =>
    `WEBVTT\n\n${lines(paragraphs)
      .map((text) => `00:01.000 --> 00:02.000\n${text}\n`)
      .join('\n')}`,
  csv: (paragraphs) => `title,text\n${paragraphs.map((text, i) => `Title ${i},"${text} ${text}"`).join('\n')}\n`,
  json: (paragraphs) => JSON.stringify(paragraphs.map((text, i) => ({ title: `Title ${i}`, text: `${text} ${text}` }))),
  warc: (paragraphs) => aWarc([{ url: 'https://example.org/', body: page(paragraphs) }], true),
  wacz: (paragraphs) =>
    aZip([
      { name: 'datapackage.json', bytes: '{}' },
      {
        name: 'archive/data.warc.gz',
        bytes: aWarc([{ url: 'https://example.org/', body: page(paragraphs) }], true),
        stored: true,
      },
    ]),
  zip: (paragraphs) => aZip(paragraphs.slice(0, 10).map((text, i) => ({ name: `${i}.txt`, bytes: text }))),
};

/** Returns every report in one format. */
export function corpus(format: string): Uint8Array[] {
  const write = WRITERS[format];
  if (write === undefined) throw new Error(`no writer of ${format}`);
  return reports().map((paragraphs) => new Uint8Array(Buffer.from(write(paragraphs) as string)));
}
