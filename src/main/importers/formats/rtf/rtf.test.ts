import { describe, expect, it, test } from 'vitest';
import { failureOf, reportOf } from '#testing/files/read-bytes.ts';

const rtf = (body: string) =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset128 Mincho;}{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset2 Wingdings;}}${body}}`,
    'latin1',
  );
const lines = async (body: string) => (await reportOf('a.rtf', rtf(body))).lines;

describe('an RTF document', () => {
  test.each([
    ['letters of the document’s code page', "na\\'efve \\'93quoted\\'94\\emdash so", 'naïve “quoted”—so'],
    ['letters of a font’s own encoding', "{\\f1\\'d1\\'e8\\'f0\\'e8\\'ff}", 'Сирия'],
    ['letters of two bytes', "{\\f2\\'93\\'fa\\'96\\'7b}", '日本'],
    ['letters of the font that the document has by itself', "{\\deff1\\plain \\'d1\\'e8\\'f0\\'e8\\'ff}", 'Сирия'],
    ['Unicode whose substitute is a sign by its name', '\\u8212\\emdash so\\u8221\\rdblquote , he', '—so”, he'],
    ['Unicode before a control word, without a substitute', 'caf\\u233\\b  and\\b0  more', 'café and more'],
    ['Unicode beyond 16 bits, as some programs write it', 'x\\u128512?y\\u-10179?\\u-8704?z', 'x😀y😀z'],
    [
      'joiners and marks of direction',
      '\\u1605?\\u1740?\\zwnj\\u1585?\\u1608?\\u1583?\\zwj .\\rtlmark',
      'می\u200cرود\u200d.\u200f',
    ],
    ['Unicode with its substitute passed over', '\\uc1\\u1587?\\u1608?\\u1585?\\uc2\\u233 xx!', 'سورé!'],
    ['what is said twice, once', 'a{\\upr{ Siria}{\\*\\ud{ \\u1587?\\u1608?}}} b', 'a سو b'],
    ['binary data, which is jumped over', 'before\\bin5 }}}}} after', 'before after'],
    ['letters of a font of signs', "x {\\f3\\'a3} 5 {\\f4\\'fc}\\u-3999?!", 'x ≤ 5  α!'],
    [
      'a field that stands for such a letter',
      'x {\\field{\\*\\fldinst SYMBOL 163 \\\\f "Symbol"}{\\fldrslt}} 5',
      'x ≤ 5',
    ],
    ['a link’s words', '{\\field{\\*\\fldinst HYPERLINK "https://a.b"}{\\fldrslt words}}', 'words'],
    ['groups of unknown kinds', 'a{\\*\\newthing hidden}b{\\pict 0102}c', 'abc'],
    ['no text for control words that are named like a property of every object', 'a\\constructor b\\toString c', 'abc'],
  ])('reads %s', async (_what, body, text) => {
    expect(await lines(body)).toEqual([`paragraph: ${text}`]);
  });

  it('reads a title or a note once that the file gives twice', async () => {
    const twice = (words: string) => `{\\upr{x}{\\*\\ud{${words}}}}`;
    const body = `{\\info{\\title ${twice('Clash\\u233?')}}}\\pard Forty dead{\\footnote ${twice('By his count.')}}.\\par`;
    const { lines: found, metadata } = await reportOf('a.rtf', rtf(body));
    expect(found).toEqual(['paragraph: Forty dead.', 'note: [1] By his count.']);
    expect(metadata.title.value).toBe('Clashé');
  });

  it('puts running heads before and running feet after the text, wherever the file gives them', async () => {
    const body =
      '{\\header\\pard The Daily\\par}{\\footer\\pard Page 1\\par}\\pard Forty dead.{\\super\\chftn{\\footnote\\pard By his count.}}\\par';
    expect(await lines(body)).toEqual([
      'running-head: The Daily',
      'paragraph: Forty dead.[1]',
      'running-foot: Page 1',
      'note: [1] By his count.',
    ]);
  });

  it('keeps tables, lists, headings and footnotes', async () => {
    const body =
      '\\pard\\outlinelevel0 Clashes\\par\\pard Forty dead{\\super\\chftn{\\footnote\\pard {\\super\\chftn} By his count.}}.\\par' +
      '\\trowd\\pard\\intbl Source\\cell Killed\\cell\\row\\pard\\plain' +
      '\\pard\\ls1{\\listtext 1.\\tab}one\\par\\pard\\ls1{\\listtext\\bullet\\tab}two\\par\\pard\\ls1{\\listtext o\\tab}three\\par';
    expect(await lines(body)).toEqual([
      'heading: Clashes',
      'paragraph: Forty dead[1].',
      'table-row: Source\tKilled',
      'list-item: 1. one',
      'list-item: two',
      'list-item: three',
      'note: [1] By his count.',
    ]);
  });

  it('reads the lists of WordPad and of old Word, and the text after the end of a column', async () => {
    const body =
      '\\pard{\\pntext\\f0 1.\\tab}{\\*\\pn\\pnlvlbody\\pnf0{\\pntxta.}}one\\par{\\pntext\\f0 2.\\tab}two\\par' +
      "\\pard{\\pntext\\f3\\'B7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'B7}}three\\par\\pard four\\column five";
    expect(await lines(body)).toEqual([
      'list-item: 1. one',
      'list-item: 2. two',
      'list-item: three',
      'paragraph: four',
      'paragraph: five',
    ]);
  });

  it('reads the words of text boxes, and the words around an embedded object', async () => {
    const body =
      '\\pard One {\\object{\\*\\objdata 0102}{\\result shown }}two.\\par{\\shp{\\*\\shpinst{\\sp{\\sn fLine}{\\sv 0}}{\\shptxt\\pard In a box.\\par Still.\\par}}}';
    expect(await lines(body)).toEqual(['paragraph: One shown two.', 'paragraph: In a box.', 'paragraph: Still.']);
  });

  it('is also read under the ending .doc', async () => {
    expect((await reportOf('a.doc', rtf('Words.'))).warnings).toEqual([
      'Its name ends in .doc, but it is an RTF document and was read as such.',
    ]);
  });

  it('is refused when its groups are nested deeper than the limit', async () => {
    expect(await failureOf('a.rtf', rtf('{'.repeat(100_000)))).toBe('rtf-too-deep');
  });
});
