import { describe, expect, it, test } from 'vitest';
import { aPdf, type PdfText } from '#testing/files/a-pdf.ts';
import { failureOf, reportOf } from '#testing/files/read-bytes.ts';

/** Lines below each other from `y` down, of letters 5 points wide. */
const column = (x: number, y: number, lines: readonly string[]): PdfText[] =>
  lines.map((text, i) => ({ x, y: y - i * 12, text }));

const PROSE = [
  'Clashes between two armed groups went on for a sec-',
  'ond day on Thursday in the town, and the forces of al-',
  'Assad sent a truce-making party, as residents told us.',
  'Nobody knew how many had been killed in the fighting.',
];
const PROSE_TEXT =
  'Clashes between two armed groups went on for a second day on Thursday in the town, and the forces of al-Assad sent a truce-making party, as residents told us. Nobody knew how many had been killed in the fighting.';

describe('the text of a PDF', () => {
  it('has its lines joined to paragraphs, and loses only hyphens of line breaks', async () => {
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [column(72, 700, PROSE)] }));
    expect(lines).toEqual([`paragraph: ${PROSE_TEXT}`]);
  });

  it('starts a paragraph after a gap, at an indent, and after a line with room for another word', async () => {
    const page = [
      ...column(72, 700, PROSE),
      ...column(72, 630, PROSE),
      ...column(92, 582, ['An indented line that is as long as any other li']),
      ...column(72, 570, [
        'ne goes on here.',
        'A new beginning follows, though nothing but the',
        'short line before it says so at all, to anyone.',
      ]),
    ];
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [page] }));
    expect(lines.map((line) => line.slice(11, 31))).toEqual([
      'Clashes between two ',
      'Clashes between two ',
      'An indented line tha',
      'A new beginning foll',
    ]);
  });

  it('is read column by column, below the headline that crosses them', async () => {
    const left = [
      'Left one is the first line',
      'left two is the second one',
      'left three is the third li',
      'left four is the fourth li',
      'left five is the fifth lin',
    ];
    const right = left.map((line) => line.replace(/left/i, 'right').slice(0, 26));
    const page = [
      { x: 72, y: 740, size: 18, text: 'Two Groups Clash For A Second Day' },
      ...column(72, 700, left),
      ...column(220, 700, right),
    ];
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [page] }));
    expect(lines[0]).toBe('heading: Two Groups Clash For A Second Day');
    expect(lines.slice(1).join(' ').indexOf('left five')).toBeLessThan(lines.slice(1).join(' ').indexOf('right one'));
    expect(lines.slice(1).join(' ')).not.toMatch(/first li.{0,4}ne right/);
  });

  it('is read column by column where three stand beside each other, each with lines at its own heights', async () => {
    const lines = (name: string) => Array.from({ length: 9 }, (_none, i) => `${name} ${i} words of it all, as told`);
    const pages = [
      [...column(40, 700, lines('one')), ...column(220, 695, lines('two')), ...column(400, 703, lines('three'))],
    ];
    const { text } = await reportOf('a.pdf', aPdf({ pages }));
    expect(text.match(/(?:one|two|three) \d/g)).toEqual(
      ['one', 'two', 'three'].flatMap((name) => Array.from({ length: 9 }, (_none, i) => `${name} ${i}`)),
    );
  });

  it('is read column by column though punctuation hangs out of one', async () => {
    const lines = (name: string) => Array.from({ length: 9 }, (_none, i) => `${name} ${i} words of it all, as told`);
    const [first = { x: 0, y: 0, text: '' }, ...others] = column(40, 700, lines('one'));
    const pages = [[{ ...first, text: `${first.text}...` }, ...others, ...column(225, 700, lines('two'))]];
    const { text } = await reportOf('a.pdf', aPdf({ pages }));
    expect(text.match(/(?:one|two) \d/g)).toEqual(
      ['one', 'two'].flatMap((name) => Array.from({ length: 9 }, (_none, i) => `${name} ${i}`)),
    );
  });

  it('has notes under two columns as notes, each mark apart from its words', async () => {
    const small = (x: number, y: number, text: string): PdfText => ({ x, y, text, size: 7 });
    const lines = (name: string) => Array.from({ length: 9 }, (_none, i) => `${name} ${i} words of it all, as told`);
    const pages = [
      [
        ...column(40, 700, lines('one')),
        ...column(230, 700, lines('two')),
        small(40, 560, '1See what was said of it in the report of the monitoring group, and in others.'),
        small(40, 550, '2See there as well.'),
      ],
    ];
    expect((await reportOf('a.pdf', aPdf({ pages }))).lines.slice(-2)).toEqual([
      'note: 1 See what was said of it in the report of the monitoring group, and in others.',
      'note: 2 See there as well.',
    ]);
  });

  it('is separated from heads, feet and page numbers, and a paragraph continues on the next page', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 72, y: 800, text: 'The Daily, April 2016' },
      ...column(72, 700, lines),
      { x: 290, y: 40, text: `- ${number} -` },
    ];
    const pages = [page(7, PROSE.slice(0, 2)), page(8, PROSE.slice(2)), page(9, PROSE)];
    const { lines, blocks } = await reportOf('a.pdf', aPdf({ pages }));
    expect(lines).toEqual([
      'running-head: The Daily, April 2016',
      `paragraph: ${PROSE_TEXT}`,
      'page-number: - 7 -',
      'running-head: The Daily, April 2016',
      'page-number: - 8 -',
      'running-head: The Daily, April 2016',
      `paragraph: ${PROSE_TEXT}`,
      'page-number: - 9 -',
    ]);
    expect(blocks.map(({ page: number }) => number)).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
  });

  it('has small print at the foot of a page as notes at its end', async () => {
    const page = [
      ...column(72, 700, PROSE),
      { x: 72, y: 90, size: 7, text: '1 By his own count, which nobody could check.' },
    ];
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [page, column(72, 690, PROSE)] }));
    expect(lines.at(-1)).toBe('note: 1 By his own count, which nobody could check.');
  });

  it('has small print in the middle of a sentence as a note, too', async () => {
    const page = [
      ...column(72, 700, PROSE.slice(0, 3)),
      ...column(72, 664, ['Nobody knew how many had been killed in the fight']),
      { x: 72, y: 90, size: 7, text: 'Permission to copy this is given to nobody at all.' },
    ];
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [page, column(72, 690, ['and nobody asked.'])] }));
    expect(lines[0]).toMatch(/killed in the fight and nobody asked\.$/);
    expect(lines[1]).toBe('note: Permission to copy this is given to nobody at all.');
  });

  it('has lines spread over a narrow column as lines, not as rows', async () => {
    const spread = (y: number, words: string) => {
      const parts = words.split(' ');
      const gap = (150 - words.replaceAll(' ', '').length * 5) / (parts.length - 1);
      let x = 72;
      return parts.map((text) => {
        const piece = { x, y, text };
        x += text.length * 5 + gap;
        return piece;
      });
    };
    const page = [
      ...column(72, 724, ['Fighters in the city stayed on', 'after the night was over in it']),
      ...spread(700, 'neighbourhood for displaced'),
      ...spread(688, 'administrations and families'),
      ...column(72, 676, ['went home as they were told to.']),
    ];
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [page] }));
    expect(lines).toEqual([
      expect.stringMatching(/^paragraph: .* neighbourhood for displaced administrations and fam/),
    ]);
  });

  it('has a raised figure on the line of its word, whatever stands beside it', async () => {
    const page = [
      ...column(72, 700, PROSE.slice(0, 3)),
      { x: 72, y: 664, text: 'said' },
      { x: 92, y: 668, size: 7, text: '1' },
      { x: 104, y: 664, text: 'so the night before, to all who heard it.' },
      ...column(380, 703, PROSE),
    ];
    const { text } = await reportOf('a.pdf', aPdf({ pages: [page] }));
    expect(text).toMatch(/said ?1 so the night/);
  });

  it('has a raised figure at a number in brackets: it is no part of it', async () => {
    const page = [
      ...column(72, 700, PROSE.slice(0, 3)),
      { x: 72, y: 664, text: 'of 40' },
      { x: 97, y: 668, size: 7, text: '1' },
      { x: 106, y: 664, text: 'dead, and of 10' },
      { x: 181, y: 668, size: 7, text: '6' },
      { x: 190, y: 664, text: 'shells in all, they said.' },
    ];
    expect((await reportOf('a.pdf', aPdf({ pages: [page] }))).text).toMatch(/of 40 ?\[1\] dead, and of 10 ?6 shells/);
  });

  it('has tables as rows', async () => {
    const row = (y: number, cells: readonly string[]) => cells.map((text, i) => ({ x: 72 + i * 120, y, text }));
    const page = [
      ...row(700, ['Source', 'Killed', 'Wounded']),
      ...row(688, ['Observatory', '40', '12']),
      ...row(676, ['Agency', '4', 'none']),
    ];
    const { lines } = await reportOf('a.pdf', aPdf({ pages: [page] }));
    expect(lines).toEqual([
      'table-row: Source\tKilled\tWounded',
      'table-row: Observatory\t40\t12',
      'table-row: Agency\t4\tnone',
    ]);
  });
});

describe('right-to-left text in a PDF', () => {
  test.each([
    ['words in a row', 'قتل أربعون في القامشلي', 'قتل أربعون في القامشلي'],
    ['presentation forms', 'ﻗﺘﻞ ﺃﺭﺑﻌﻮﻥ', 'قتل أربعون'],
    ['Hebrew', 'נהרגו לפחות עשרים', 'נהרגו לפחות עשרים'],
  ])('is in logical order: %s', async (_what, text, expected) => {
    const pages = [[{ x: 200, y: 700, text, rtl: true }]];
    expect((await reportOf('a.pdf', aPdf({ pages }))).text).toBe(expected);
  });

  it.each([
    ['the map', false],
    ['an ActualText each', true],
  ])('has the letters of a ligature in their order where its glyphs are named by %s', async (_what, actualText) => {
    const glyphs = ['م', 'ا', ' ', 'لا', ' ', 'ي', 'ق', 'ل', ' ', 'ع', 'ن', ' ', 'ق', 'ت', 'ا', 'ل'];
    const text = glyphs.join('');
    const pages = [[{ x: 200, y: 700, text, glyphs, rtl: true, actualText }]];
    expect((await reportOf('a.pdf', aPdf({ pages }))).text).toBe('ما لا يقل عن قتال');
  });

  /** The parts of a line from the left, each letter 5 points wide; Latin letters, figures and signs in their own font. */
  const line = (y: number, ...parts: readonly string[]): PdfText[] => {
    let x = 100;
    return parts.map((text) => {
      const piece = { x, y, text, rtl: /[\u0590-\u06ff]/.test(text) };
      x += text.length * 5;
      return piece;
    });
  };

  it.each([
    ['Latin words', ['40', ' مقاتل ', '(Asayish)', 'قتل '], 'قتل (Asayish) مقاتل 40'],
    ['figures with their separators', ['1,250.5', ' نازحاً ', '11:30', 'قتل '], 'قتل 11:30 نازحاً 1,250.5'],
    ['a date drawn sign by sign', ['.', '(', '22', '/', '4', '/', '2016', ')', 'يوم '], 'يوم (22/4/2016).'],
    ['years in Arabic', ['2016-2015', 'عامي '], 'عامي 2015-2016'],
    ['years in Hebrew', ['2015-2016', 'בשנים '], 'בשנים 2015-2016'],
    ['a hyphen before a figure', ['אזרחים ', '12-', 'ו'], 'ו-12אזרחים'],
    ['signs between words', ['שמענו', '" .', 'חמישי'], 'חמישי. "שמענו'],
    ['a full stop that was set for left-to-right text', ['يوم الخميس', '.'], 'يوم الخميس.'],
  ])('keeps the order of %s', async (_what, parts, expected) => {
    const { text } = await reportOf('a.pdf', aPdf({ pages: [line(700, ...parts)] }));
    expect(text).toBe(expected);
  });

  it('reads a line of many Latin words from the right where the page does', async () => {
    const page = [...line(700, 'قتل أربعون مقاتلا وأصيب اثنا عشر'), ...line(688, ' قتل', 'the Asayish (YPG) 3', 'قال ')];
    const { text } = await reportOf('a.pdf', aPdf({ pages: [page] }));
    expect(text).toContain('قال the Asayish (YPG) 3 قتل');
  });

  it('has brackets in the right direction, whether the file gives the drawn or the logical ones', async () => {
    const drawn = [...line(700, '(الأسايش)', 'قوات '), ...line(688, 'قتل)')];
    const meant = [...line(700, ')الأسايش(', 'قوات '), ...line(688, 'قتل(')];
    const read = async (page: readonly PdfText[]) => (await reportOf('a.pdf', aPdf({ pages: [page] }))).text;
    expect(await read(drawn)).toContain('قوات (الأسايش)');
    expect(await read(meant)).toBe(await read(drawn));
  });

  it('has figures at their places that another font drew into a gap', async () => {
    const text = 'قتل أربعون مقاتلا وأصيب اثنا عشر';
    const page = [
      { x: 100, y: 700, text, rtl: true },
      { x: 163, y: 700, text: '.' },
    ];
    expect((await reportOf('a.pdf', aPdf({ pages: [page] }))).text).toBe('قتل أربعون مقاتلا. وأصيب اثنا عشر');
  });
});

describe('a PDF', () => {
  it('is refused where it contains only pictures', async () => {
    expect(await failureOf('a.pdf', aPdf({ pages: [[]], pictures: true }))).toBe('pdf-of-pictures');
    expect(await failureOf('a.pdf', aPdf({ pages: [[{ x: 72, y: 72, text: 'Scan 1' }]], pictures: true }))).toBe(
      'pdf-of-pictures',
    );
    expect(await failureOf('a.pdf', aPdf({ pages: [[]] }))).toBe('pdf-without-text');
  });

  it('with a picture and a few words is read, and a page without any is named', async () => {
    const pages = [[{ x: 72, y: 72, text: 'Dummy report file' }], [], column(72, 700, PROSE)];
    const { text, warnings } = await reportOf('a.pdf', aPdf({ pages, pictures: true }));
    expect(text).toContain('Dummy report file');
    expect(warnings).toEqual([expect.stringMatching(/^No text on page 2, /)]);
  });

  it('with the same stamp on all its pictures counts as pictures only', async () => {
    const page = (n: number) => [{ x: 72, y: 72, text: `Scanned by The Scanner ${n}` }];
    expect(await failureOf('a.pdf', aPdf({ pages: [page(1), page(2)], pictures: true }))).toBe('pdf-of-pictures');
    expect((await reportOf('a.pdf', aPdf({ pages: [page(1), page(2)] }))).text).toContain('The Scanner 2');
  });

  it('without its first line is still read', async () => {
    const bytes = Buffer.from(aPdf({ pages: [column(72, 700, PROSE)] }));
    expect((await reportOf('a.pdf', bytes.fill(' ', 0, bytes.indexOf('\n')))).text).toBe(PROSE_TEXT);
  });

  it('has comments of readers at its end, and values of form fields at their places', async () => {
    const annotations = [
      '/Subtype /Text /Rect [300 700 320 720] /T (Anna) /Contents (Check this.)',
      '/Subtype /Link /Rect [300 700 320 720] /Contents (no comment)',
      '/Subtype /Widget /FT /Tx /T (name) /V (Omar Nur) /Rect [120 580 300 600]',
    ];
    const pages = [[...column(72, 700, PROSE), { x: 72, y: 587, text: 'Name:' }, { x: 72, y: 560, text: 'Signed.' }]];
    expect((await reportOf('a.pdf', aPdf({ pages, annotations }))).lines.slice(1)).toEqual([
      'paragraph: Name: Omar Nur',
      'paragraph: Signed.',
      'comment: Anna: Check this.',
    ]);
  });

  it('can contain nothing but comments of readers', async () => {
    const annotations = ['/Subtype /FreeText /Rect [300 700 320 720] /Contents (Forty dead.)'];
    expect((await reportOf('a.pdf', aPdf({ pages: [[]], annotations }))).lines).toEqual(['comment: Forty dead.']);
  });

  it('that is cut off or broken is refused', async () => {
    const whole = aPdf({ pages: [column(72, 700, PROSE)] });
    expect(await failureOf('a.pdf', whole.subarray(0, 60))).toBe('pdf-cut-off');
    expect(await failureOf('a.pdf', '%PDF-1.4\nnothing\n%%EOF')).toBe('pdf-damaged');
  });

  it('proposes its title, author and date', async () => {
    const info = "/Title (The clashes) /Author (Anna Berg) /CreationDate (D:20160421093000+03'00')";
    const { metadata } = await reportOf('a.pdf', aPdf({ pages: [column(72, 700, PROSE)], info }));
    expect(metadata.title).toMatchObject({ value: 'The clashes', origin: 'document-properties' });
    expect(metadata.authors.value).toEqual(['Anna Berg']);
    expect(metadata.published.value).toBe('2016-04-21T09:30:00+03:00');
  });
});
