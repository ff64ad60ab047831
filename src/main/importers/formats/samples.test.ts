import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readBytes, reportOf } from '#testing/files/read-bytes.ts';

/** Files of other projects, where a developer has them: they are no part of this one. */
const SAMPLES = join(import.meta.dirname, '../../../../../shared/samples');
const files = existsSync(SAMPLES)
  ? readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(SAMPLES, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  : [];
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(SAMPLES, path)));
const nameOf = (path: string) => path.split('/').at(-1) ?? path;

/** Which are refused, and how; all others are read. */
const REFUSED: Readonly<Record<string, string>> = {
  'docx/mammoth-empty.docx': 'no-text',
  'docx/tika-testWORD_protected_passtika.docx': 'password-needed',
  'docx/tika-testWORD_truncated.docx': 'archive-cut-off',
  'eml/mailparser-base64encodedroot.eml': 'no-text',
  'odt/tika-testODTEncrypted.odt': 'password-needed',
  'pdf/GHOSTSCRIPT-698804-1-fuzzed.pdf': 'pdf-without-text',
  'pdf/bug1020226.pdf': 'pdf-cut-off',
  'pdf/empty_protected.pdf': 'pdf-without-text',
  'pdf/pr6531_1.pdf': 'password-needed',
  'pdf/scan-bad.pdf': 'pdf-of-pictures',
  'refi/openqda-example_codebook.qdc': 'refi-codebook',
  'refi/ponte-blank-atlas-project.qdpx': 'refi-project',
  'rtf/tika-testBinControlWord.rtf': 'no-text',
};
const isAnnotation = (path: string) => path.startsWith('w3c/') && path !== 'w3c/incorrect/anno1.json';

/** Words that must be in a file's text, in this order. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'docx/mammoth-comments.docx': ['Ouch.', 'Michael Williamson: A tachyon walks into a bar.', 'Fin.'],
  'docx/mammoth-footnotes.docx': ['Ouch', '[1] A tachyon walks into a bar.', '[2] Fin.'],
  'docx/mammoth-tables.docx': ['Above', 'Top left\tTop right', 'Bottom left\tBottom right', 'Below'],
  'docx/mammoth-utf8-bom.docx': ['This XML has a byte order mark.'],
  'docx/qualcoder-ID1.docx': ['I really like learning new things.', "I'm happy to pay €200."],
  'docx/tika-testWORD_numbered_list.docx': [
    '1) This',
    'a) Is',
    'i) A multi',
    'ii) Level',
    'I’m a little text box',
    '[1] Footnote list',
  ],
  'eml/mailparser-nested.eml': ['Dear Sir', 'Good evening.', 'The footer'],
  'eml/postalmime-mixed.eml': ['This e-mail message has been scanned', 'Good Morning;'],
  'eml/tika-testEmailWithPNGAtt.eml': ['Test Attachment Email', 'This email has a PNG attachment included in it'],
  'eml/tika-testMHTMLFirefox.mhtml': ['Aperture', 'ap·er·ture', 'Supported File Formats'],
  'epub/tika-testEPUB.epub': ['This is the text for chapter One', 'First item', 'This is the text for chapter Two'],
  'odt/qualcoder-ID2.odt': ['I have not studied much before', 'The course cost €200.00'],
  'odt/tika-testODTStyles3.odt': ['Taalrol\tN', 'WOUTERS Rolf , advocaat', '31 januari 2017'],
  'odt/tika-testODTnotaZipFile.odt': ['This is not a zip file!'],
  'pdf/ArabicCIDTrueType.pdf': ['انواع الخطوط العربية'],
  'pdf/copy_paste_ligatures.pdf': ['abcdeffffiflffifflſtstghijklmno'.normalize('NFKC')],
  'pdf/german-umlaut-r.pdf': ['ö', 'ü', 'ä', 'Ä', 'ß'],
  'pdf/helloworld-bad.pdf': ['Hello, world!'],
  'pdf/issue840.pdf': ['Download Festival 2009 Timetable', 'Friday Saturday Sunday', 'Killswitch'],
  'pdf/tracemonkey_a11y.pdf': [
    'We present an alternative compilation technique for dynamically-typed languages',
    'de facto standard for client-side web programming',
    'Compilers for statically typed languages rely on type information',
    'the same types will occur in subsequent loop iterations.',
  ],
  'rtf/tika-testRTFJapanese.rtf': ['ゾルゲと尾崎、淡々と最期', '(10/17 15:53)'],
  'rtf/tika-testRTFListMicrosoftWord.rtf': ['1. one', '2. two', '3. three', 'A nested list:'],
  'rtf/tika-testRTFVarious.rtf': [
    'Footnote appears here[1]',
    'Row 2 Col 1\tRow 2 Col 2',
    '𐌲𐌿𐍄𐌹𐍃𐌺',
    '[1] This is a footnote.',
  ],
  'rtf/tika-testRTFWindowsCodepage1250.rtf': ['zażółć gęślą jaźń', 'ZAŻÓŁĆ GĘŚLĄ JAŹŃ'],
};

/** The share of `expected` that `found` has in the same order, by the longest common subsequence. */
function inOrder(expected: readonly string[], found: readonly string[]): number {
  let row = new Uint32Array(found.length + 1);
  for (const word of expected) {
    const next = new Uint32Array(found.length + 1);
    for (const [j, other] of found.entries()) {
      next[j + 1] = word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, expected.length);
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.skipIf(files.length === 0)('real files', () => {
  test.each(files)('%s is read, or refused as it should be', async (path) => {
    const read = await readBytes(nameOf(path), bytesOf(path));
    const refused = isAnnotation(path) ? 'annotation' : (REFUSED[path] ?? null);
    expect(read.ok ? null : read.error.code).toBe(refused);
  });

  test.each(Object.entries(PHRASES))('%s has its words in order', async (path, phrases) => {
    const { text } = await reportOf(nameOf(path), bytesOf(path));
    const places = phrases.map((phrase) => text.indexOf(phrase));
    expect(phrases.filter((_phrase, i) => (places[i] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(files.filter((path) => path.endsWith('/expected.html')))(
    '%s: 99 %% of its words are in its page’s text',
    async (path) => {
      const expected = words((await reportOf('expected.html', bytesOf(path))).text);
      const found = words((await reportOf('source.html', bytesOf(path.replace('expected', 'source')))).text);
      expect(inOrder(expected, found)).toBeGreaterThan(0.99);
    },
  );

  it('open with their passwords', async () => {
    const open = async (path: string, password: string) =>
      (await reportOf(nameOf(path), bytesOf(path), { password })).text;
    expect(await open('docx/tika-testWORD_protected_passtika.docx', 'tika')).toBe(
      'This is an encrypted Word 2007 File.',
    );
    expect(await open('odt/tika-testODTEncrypted.odt', 'tika')).toContain('This should be encrypted.');
    const pictures = await readBytes('a.pdf', bytesOf('pdf/pr6531_1.pdf'), { password: 'asdfasdf' });
    expect(pictures).toMatchObject({ ok: false, error: { code: 'pdf-of-pictures' } });
  });
});
