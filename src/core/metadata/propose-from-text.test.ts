import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { markBoilerplate } from '#core/language/boilerplate/boilerplate.ts';
import { parseDatePhrase } from '#core/language/dates/date-phrase.ts';
import { canonicalText } from '#core/text/canonical-text.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';
import { parseByline } from './byline.ts';
import { parseDateline } from './dateline.ts';
import { proposeFromText } from './propose-from-text.ts';

function read(raw: string, fileName = '0a9f3c.txt') {
  const { text, blocks } = plainBlocks(canonicalText(raw).text);
  const marked = markBoilerplate(text, blocks);
  return {
    ...proposeFromText(text, marked, fileName),
    faded: marked.filter((block) => block.notContent).map(({ start, end }) => text.slice(start, end)),
  };
}

const PARAGRAPH =
  'Clashes between two groups went on for a second day on Thursday, and at least five people were reported dead by residents of the town.';

describe('the title of a text', () => {
  test('is the headline after a notice of age, not the first line', () => {
    const { title } = read(`This story is over 5 years old.\n\nTwo Groups Clash for a Second Day\n\n${PARAGRAPH}`);
    expect(title).toMatchObject({ value: 'Two Groups Clash for a Second Day', origin: 'headline', confirmed: false });
  });

  test('is an opening sentence before a dateline, said to be a standfirst', () => {
    const { title } = read(`Two groups have fought for days in the border town.\nBEIRUT – ${PARAGRAPH}`);
    expect(title).toMatchObject({ value: 'Two groups have fought for days in the border town', origin: 'standfirst' });
  });

  test('is not an ordinary first paragraph: the file’s name serves where it has words', () => {
    const { title } = read(`${PARAGRAPH}\n${PARAGRAPH}`, '2016-04-21 Clashes in the north.txt');
    expect(title).toMatchObject({ value: '2016-04-21 Clashes in the north', origin: 'file-name' });
  });

  test('is the opening words where nothing else is there', () => {
    const { title } = read(`${PARAGRAPH}\n${PARAGRAPH}`);
    expect(title.origin).toBe('text');
    expect(PARAGRAPH).toContain(title.value.replace('…', ''));
    expect(title.value.length).toBeLessThanOrEqual(91);
  });

  test('is empty for an empty text', () => {
    expect(read('')).toMatchObject({ title: { value: '', origin: 'none' }, authors: { value: [], origin: 'none' } });
  });
});

describe('the date of a report', () => {
  test.each([
    ['22 April 2016', '2016-04-22'],
    ['Thursday, April 21, 2016', '2016-04-21'],
    ['Published on 22 April 2016 at 14:30 GMT', '2016-04-22'],
    ['2016-04-22', '2016-04-22'],
    ['22.04.2016, 14:30', '2016-04-22'],
    ['Publié le 22 avril 2016 à 14h30', '2016-04-22'],
    ['Freitag, 22. April 2016', '2016-04-22'],
    ['22 de abril de 2016', '2016-04-22'],
    ['Опубликовано 22 апреля 2016 г.', '2016-04-22'],
    ['نشر في 22 نيسان 2016', '2016-04-22'],
    ['الجمعة ٢٢ أبريل ٢٠١٦', '2016-04-22'],
    ['2016年4月22日', '2016-04-22'],
    ['القامشلي – 22 نيسان 2016', '2016-04-22'],
    ['Qamishli, 22 April 2016', '2016-04-22'],
    ['Tel Amar - Friday, 22 April 2016', '2016-04-22'],
    ['Paper 1 – 2 April 2016.', '2016-04-02'],
  ])('is given by a line of its own: “%s”', (line, date) => {
    const { published } = read(`Two Groups Clash for a Second Day\n\n${line}\n\n${PARAGRAPH}`);
    expect(published).toMatchObject({ value: date, origin: 'text' });
  });

  test.each([
    'Last updated 22 April 2016',
    'The war began on 15 March 2011',
    'Retrieved 2016-05-01',
    '04/05/2016',
    'Clashes, said on 22 April 2016, went on',
    'since then, 22 April 2016',
  ])('is not given by “%s”', (line) => {
    expect(read(`Two Groups Clash for a Second Day\n\n${line}\n\n${PARAGRAPH}`).published.origin).toBe('none');
  });
});

describe('bylines', () => {
  test.each([
    [
      'The Post’s English news desk editor Anna Berg (@annaberg) wrote this report. Amin Nur translated it.',
      ['Anna Berg'],
      'The Post',
    ],
    ['Anna Berg wrote this article.', ['Anna Berg'], ''],
    ['By Anna Berg and Omar al-Sayed', ['Anna Berg', 'Omar al-Sayed'], ''],
    [
      '(Reporting by Anna Berg in Beirut, Omar van den Berg; Editing by Carl Doe)',
      ['Anna Berg', 'Omar van den Berg'],
      '',
    ],
    ['BY ANNA BERG', ['ANNA BERG'], ''],
  ])('%s', (line, authors, publisher) => {
    expect(parseByline(line)).toEqual({ authors, publisher });
  });

  test.each(['By Thursday at least 20 had died.', 'Nobody wrote this down.', ''])('none in “%s”', (line) => {
    expect(parseByline(line)).toBeNull();
  });
});

describe('datelines', () => {
  test.each([
    ['BEIRUT – The council', { place: 'BEIRUT', date: null, agency: '' }],
    ['BEIRUT, April 21, 2016 (Reuters) - The council', { place: 'BEIRUT', date: '2016-04-21', agency: 'Reuters' }],
    ['AL-HASAKAH (AFP) — “We', { place: 'AL-HASAKAH', date: null, agency: 'AFP' }],
    ['Beirut (Reuters) - The council', { place: 'Beirut', date: null, agency: 'Reuters' }],
    ['Tripoli, Lebanon (AP) — The council', { place: 'Tripoli', date: null, agency: 'AP' }],
    ['بيروت (رويترز) - قال المجلس', { place: 'بيروت', date: null, agency: 'رويترز' }],
    ['BEIRUT- The council', { place: 'BEIRUT', date: null, agency: '' }],
    ['NEW YORK -- The council', { place: 'NEW YORK', date: null, agency: '' }],
  ])('%s', (paragraph, dateline) => {
    expect(parseDateline(paragraph)).toEqual(dateline);
  });

  test.each([
    'YPG fighters – who',
    'The council – as',
    'A – B',
    'NATO-led troops',
    'The council (which met) said – as',
    'قال المجلس – إن',
  ])('none in “%s”', (paragraph) => {
    expect(parseDateline(paragraph)).toBeNull();
  });
});

test.each([
  ['on 21 April 2016', '2016-04-21'],
  ['April 3rd, 2016', '2016-04-03'],
  ['Sept. 9, 2001', '2001-09-09'],
  ['2016-04-21 10:30', '2016-04-21T10:30'],
  ['04/05/2016', null],
  ['13/05/2016', '2016-05-13'],
  ['05/29/2016', '2016-05-29'],
  ['2016/05/04', '2016-05-04'],
  ['le 1er août 2016', '2016-08-01'],
  ['31 February 2016', null],
  ['in April', null],
])('a date in “%s”', (phrase, date) => {
  expect(parseDatePhrase(phrase)).toBe(date);
});

const REAL = ['000_b86647e9d211f27e.txt', '001_27bf3bf76700a45e.txt'].map((name) => `../shared/reports/${name}`);

describe.skipIf(!REAL.every((path) => existsSync(path)))('the two real reports', () => {
  const [first = '', second = ''] = REAL.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));

  it('have their titles recognised', () => {
    expect(read(first).title.origin).toBe('headline');
    expect(read(first).title.value).toMatch(/^Kurds Battle/);
    expect(read(second).title.origin).toBe('standfirst');
  });

  it('have what isn’t content faded, and nothing else', () => {
    expect(read(first).faded.map((text) => text.slice(0, 14))).toEqual([
      'This story is ',
      'Screengrab via',
      'Image via Wiki',
    ]);
    expect(read(second).faded.map((text) => text.slice(0, 14))).toEqual(['NOW’s English ']);
  });

  it('have the second’s byline, publisher and dateline proposed', () => {
    expect(read(second)).toMatchObject({
      authors: { value: ['Albin Szakola'], origin: 'byline' },
      publisher: { value: 'NOW', origin: 'byline' },
      dateline: { value: 'BEIRUT', origin: 'dateline' },
    });
  });
});
