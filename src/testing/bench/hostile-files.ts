import { deflateSync } from 'node:zlib';
import { aDocx, wordParagraph } from '#testing/files/a-docx.ts';
import { aPdf, pdfOfObjects, stream } from '#testing/files/a-pdf.ts';
import { aZip } from '#testing/files/a-zip.ts';

const MEGABYTE = 1024 * 1024;

/** Returns words without repeated sequences, so that they compress like ordinary prose. */
function words(characters: number): string {
  const pieces: string[] = [];
  let state = 1;
  for (let length = 0; length < characters;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const word = (state >>> 10).toString(36);
    pieces.push(word);
    length += word.length + 1;
  }
  return pieces.join(' ');
}

const times = (count: number, of: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => of(n)).join('');

/** Returns a PDF of one page with the given content. `others` are objects 4 and following. */
const onePage = (content: string, others: readonly string[] = [], resources = '') =>
  pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + others.length} 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ${resources} >> >>`,
    ...others,
    stream('', content),
    '<< >>',
  ]);

/** Returns a PDF of twelve forms, of which each shows the next ten times. */
function formsInForms(): Uint8Array {
  const DEPTH = 12;
  const form = (level: number) => {
    const last = level === DEPTH - 1;
    const inside = last ? 'BT /F 10 Tf 100 700 Td (a) Tj ET' : '/X Do '.repeat(10);
    const next = last ? '' : `/XObject << /X ${5 + level} 0 R >>`;
    const resources = `/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> ${next} >>`;
    return stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources}`, inside);
  };
  return onePage(
    '/X Do',
    Array.from({ length: DEPTH }, (_, level) => form(level)),
    '/XObject << /X 4 0 R >>',
  );
}

/** Returns a page that draws the same 64 MB of spaces 24 times, packed twice: half a kilobyte becomes 1.5 GB. */
function inflating(): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(64 * MEGABYTE, 0x20))).toString('latin1');
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${'4 0 R '.repeat(24)}] >>`,
    stream('/Filter [/FlateDecode /FlateDecode]', packed),
    '<< >>',
  ]);
}

/** Hostile files, each the worst of its kind that the importers accept, by a sentence that describes it. */
export const HOSTILE: Readonly<Record<string, readonly [ending: string, make: () => Uint8Array | string]>> = {
  'DOCX, 400,000 paragraphs of words': [
    'docx',
    () => aDocx({ body: times(400_000, (n) => wordParagraph(`Paragraph ${n} of ${(n * 7919) % 99_991} words.`)) }),
  ],
  'DOCX, 400,000 equal paragraphs': ['docx', () => aDocx({ body: wordParagraph('Four dead.').repeat(400_000) })],
  'DOCX, 30 MB of text': ['docx', () => aDocx({ body: times(3_000, (n) => wordParagraph(words(10_000 + (n % 7)))) })],
  'HTML, a paragraph of 61 MB': ['html', () => `<!doctype html><title>A</title><p>${words(61 * MEGABYTE)}</p>`],
  'HTML, a tag of two million attributes': ['html', () => `<p ${times(2_000_000, (n) => `a${n}=1 `)}>Four dead.</p>`],
  'HTML, 600,000 elements in each other': ['html', () => `${'<div>'.repeat(600_000)}Four dead.`],
  'text, one line of 62 MB': ['txt', () => words(62 * MEGABYTE)],
  'Markdown, five million stars': ['md', () => `# A\n\n${'*a '.repeat(5_000_000)}`],
  'JSON, 30 million brackets in each other': ['json', () => '['.repeat(30_000_000)],
  'JSON, 700,000 articles': [
    'json',
    () =>
      `[${times(700_000, (n) => `${n === 0 ? '' : ','}{"title":"Title ${n}","text":"Four were killed on day ${n}, said a report."}`)}]`,
  ],
  'CSV, a million rows': [
    'csv',
    () => `title,text\n${times(1_000_000, (n) => `Title ${n},"Four were killed, ${n}"\n`)}`,
  ],
  'SRT, a million cues': [
    'srt',
    () => times(1_000_000, (n) => `${n + 1}\n00:00:01,000 --> 00:00:02,000\nFour dead.\n\n`),
  ],
  'PDF, 60,000 pages': [
    'pdf',
    () => aPdf({ pages: Array.from({ length: 60_000 }, (_, n) => [{ x: 50, y: 700, text: `Page ${n} of many.` }]) }),
  ],
  'PDF, forms in forms': ['pdf', formsInForms],
  'PDF, a page of 2.3 million lines': [
    'pdf',
    () => onePage(`BT /F 10 Tf ${times(2_300_000, (n) => `1 0 0 1 50 ${n % 800} Tm (a) Tj\n`)} ET`),
  ],
  'PDF, a stream that inflates to 1.5 GB': ['pdf', inflating],
  'ZIP, 9,000 texts': [
    'zip',
    () =>
      aZip(Array.from({ length: 9_000 }, (_, n) => ({ name: `${n}.txt`, bytes: `Report ${n}\n\n${words(2_000)}` }))),
  ],
};
