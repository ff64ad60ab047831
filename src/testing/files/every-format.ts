import { aDocx, wordParagraph } from './a-docx.ts';
import { aMsg } from './a-msg.ts';
import { aPdf } from './a-pdf.ts';
import { aWarc } from './a-warc.ts';
import { aZip } from './a-zip.ts';
import { anEpub } from './an-epub.ts';
import { aFodt, anOdt } from './an-odt.ts';
import { protectedOffice } from './protected-office.ts';

const WORDS = 'Clashes between two groups went on for a second day on Thursday, residents said.';
const page = `<!doctype html><html lang="en"><head><title>Clashes</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Clashes"}</script></head><body><article><h1>Clashes</h1>${`<p>${WORDS} ${WORDS}</p>`.repeat(6)}<table><tr><td>a</td><td>b</td></tr></table></article></body></html>`;
const mail = `From: a@b.c\r\nSubject: Clashes\r\nDate: Thu, 21 Apr 2016 09:30:15 +0300\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--b\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n${WORDS}\r\n--b--\r\n`;
const docx = aDocx({ body: wordParagraph(WORDS).repeat(3), core: '<dc:title>Clashes</dc:title>' });
const text = (content: string) => new Uint8Array(Buffer.from(content, 'utf8'));

/**
 * A small file of every format that the importers read, by its name; each contains {@link WORDS}. The protected ones
 * open with `open`.
 */
export const EVERY_FORMAT: Readonly<Record<string, Uint8Array>> = {
  'a.txt': text(`Headline of it\n\n${WORDS}`),
  'a.md': text(`---\ntitle: Clashes\n---\n# Clashes\n\n${WORDS}\n\n- one\n- two\n`),
  'a.html': text(page),
  'a.mhtml': text(
    `From: <Saved by a browser>\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--b--\r\n`,
  ),
  'a.pdf': aPdf({
    pages: [[{ x: 50, y: 700, text: WORDS }], [{ x: 50, y: 700, text: WORDS }]],
    info: '/Title (Clashes)',
  }),
  'a.docx': docx,
  'b.docx': protectedOffice(docx, 'open'),
  'a.odt': anOdt(`<text:p>${WORDS}</text:p>`, '<dc:title>Clashes</dc:title>'),
  'a.xml': text(`<?xml version="1.0"?><nitf><hl1>Clashes</hl1><p>${WORDS}</p></nitf>`),
  'a.fodt': new Uint8Array(aFodt(`<text:p>${WORDS}</text:p>`)),
  'a.rtf': text(
    `{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\info{\\title Clashes}}\\pard ${WORDS}\\par\\trowd\\intbl a\\cell b\\cell\\row}`,
  ),
  'a.epub': anEpub([`<p>${WORDS}</p>`]),
  'a.eml': text(mail),
  'a.mbox': text(`From a@b Thu Apr 21 09:30:15 2016\n${mail.replaceAll('\r\n', '\n')}\n\n`.repeat(2)),
  'a.msg': aMsg({
    subject: 'Clashes',
    from: 'Anna',
    body: WORDS,
    attachments: [{ name: 'a.txt', bytes: text(WORDS) }],
  }),
  'a.srt': text(`1\n00:00:01,000 --> 00:00:02,000\n${WORDS}\n\n2\n00:00:02,000 --> 00:00:03,000\nEnd.\n`),
  'a.vtt': text(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>${WORDS}\n`),
  'a.csv': text(`title,text,date\nClashes,"${WORDS}",2016-04-21\nMore,"${WORDS}",2016-04-22\n`),
  'a.json': text(
    JSON.stringify([
      { title: 'Clashes', text: WORDS },
      { title: 'More', text: WORDS },
    ]),
  ),
  'a.warc': aWarc([{ url: 'https://example.org/', body: page }]),
  'b.warc.gz': aWarc([{ url: 'https://example.org/', body: page }], true),
  'a.wacz': aZip([
    { name: 'datapackage.json', bytes: '{}' },
    { name: 'archive/data.warc.gz', bytes: aWarc([{ url: 'https://example.org/', body: page }], true), stored: true },
  ]),
  'a.zip': aZip([
    { name: 'one.txt', bytes: WORDS },
    { name: 'two.docx', bytes: docx },
  ]),
};
