import { expect, test } from 'vitest';
import { aCompoundFile } from '#testing/files/a-compound-file.ts';
import { aZip } from '#testing/files/a-zip.ts';
import { failureOf, readBytes, sentenceOf } from '#testing/files/read-bytes.ts';

const starting = (head: string) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(64)]);

const ofType = (type: string) =>
  aZip([
    { name: 'mimetype', bytes: type, stored: true },
    { name: 'content.xml', bytes: '<x/>' },
  ]);

test.each([
  ['an old Word document', 'a.doc', aCompoundFile({ WordDocument: 'x'.repeat(600) }), 'old-word'],
  ['an old Excel sheet', 'a.xls', aCompoundFile({ Workbook: 'x' }), 'spreadsheet'],
  ['an Excel sheet', 'a.xlsx', aZip([{ name: 'xl/workbook.xml', bytes: '<x/>' }]), 'spreadsheet'],
  ['a presentation', 'a.pptx', aZip([{ name: 'ppt/presentation.xml', bytes: '<x/>' }]), 'presentation'],
  ['a Visio drawing', 'a.vsdx', aZip([{ name: 'visio/document.xml', bytes: '<x/>' }]), 'visio'],
  ['another Office document', 'a.xyz', aZip([{ name: '[Content_Types].xml', bytes: '<x/>' }]), 'other-office'],
  ['an OpenDocument presentation', 'a.odp', ofType('application/vnd.oasis.opendocument.presentation'), 'presentation'],
  ['an OpenDocument sheet', 'a.ods', ofType('application/vnd.oasis.opendocument.spreadsheet'), 'spreadsheet'],
  ['an old OpenOffice text', 'a.sxw', ofType('application/vnd.sun.xml.writer'), 'old-openoffice'],
  ['a PNG', 'a.png', starting('\u0089PNG\r\n'), 'picture'],
  ['a JPEG called .txt', 'a.txt', starting('\u00ff\u00d8\u00ff\u00e0'), 'picture'],
  ['a HEIC', 'a.heic', starting('\0\0\0\u0018ftypheic'), 'picture'],
  ['a video', 'a.mp4', starting('\0\0\0\u0018ftypmp42'), 'recording'],
  ['a sound recording', 'a.au', starting('.snd\0\0\0\u0018'), 'recording'],
  ['a sound recording of Apple’s', 'a.aiff', starting('FORM\0\0\u0001\0AIFF'), 'recording'],
  ['a JPEG 2000', 'a.jp2', starting('\0\0\0\u000cjP  '), 'picture'],
  ['a program', 'a.exe', starting('MZ\u0090\0'), 'program'],
  ['a codebook', 'a.qdc', '<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>', 'refi-codebook'],
  ['a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Forty dead</text></svg>', 'picture'],
  ['a PostScript file', 'a.ps', '%!PS-Adobe-3.0\n', 'postscript'],
  ['a shortcut of Windows', 'a.url', '[InternetShortcut]\r\nURL=https://example.org/\r\n', 'web-shortcut'],
  [
    'a shortcut of macOS',
    'a.webloc',
    '<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"><dict><key>URL</key><string>https://example.org/</string></dict></plist>',
    'web-shortcut',
  ],
  ['a web archive of Safari', 'a.webarchive', starting('bplist00'), 'apple-archive'],
  [
    'a tar archive',
    'a.tar',
    Buffer.concat([starting('a.txt').fill(0, 6), Buffer.alloc(188), Buffer.from('ustar')]),
    'packed-archive',
  ],
  ['an empty file', 'a.txt', '', 'empty'],
  ['binary data', 'a', Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 7) % 29)), 'binary-data'],
  [
    'half a Word document',
    'a.docx',
    Buffer.from('PK\u0003\u0004\u0014\0\u0006\0\u0008\0', 'latin1'),
    'archive-cut-off',
  ],
])('%s is refused as what it is', async (_what, name, file, code) => {
  expect(await failureOf(name, file)).toBe(code);
});

test('a refusal names the format and a way to convert the file', async () => {
  const read = await readBytes('a.doc', aCompoundFile({ WordDocument: 'x' }));
  expect(read.ok ? '' : sentenceOf(read.error)).toBe(
    'This is an old Word document (.doc). Open it in Word or LibreOffice and save it as DOCX.',
  );
});
