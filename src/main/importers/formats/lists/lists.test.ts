import { describe, expect, it, test } from 'vitest';
import type { ColumnMapping, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';
import { failureOf, readBytes, reportOf, reportsOf, sentenceOf } from '#testing/files/read-bytes.ts';
import { proposeColumns } from './propose-columns.ts';

const TABLE =
  'Headline,Source,Published,Link,Body\r\n"Clash, again",The Daily,2016-04-21 09:30:00,https://example.org/1,"At least 40 dead.\n\nMore were hurt."\r\nTruce,Agency,21 April 2016,,<p>It held.</p><p>For a day.</p>\r\nEmpty,,,,\r\n';

describe('a table of articles', () => {
  it('is one report a row, with metadata from its columns', async () => {
    const read = await readBytes('articles.csv', TABLE);
    if (!read.ok) throw new Error(read.error.code);
    const [first, second] = read.value.reports;
    expect(first?.name).toBe('articles.csv › 1');
    expect(first?.document.text).toBe('Clash, again\n\nAt least 40 dead.\n\nMore were hurt.');
    expect(first?.document.metadata).toMatchObject({
      title: { value: 'Clash, again', origin: 'table-column' },
      publisher: { value: 'The Daily', origin: 'table-column' },
      published: { value: '2016-04-21T09:30:00', origin: 'table-column' },
      url: { value: 'https://example.org/1', origin: 'table-column' },
    });
    expect(second?.document.text).toBe('Truce\n\nIt held.\n\nFor a day.');
    expect(read.value.failed).toEqual([
      { name: 'articles.csv', failure: expect.objectContaining({ code: 'parts-without-text' }) },
    ]);
  });

  it('names the rows whose cells it can’t split, and reads the other rows', async () => {
    const read = async (text: string) => {
      const found = await readBytes('a.csv', text);
      if (!found.ok) return [sentenceOf(found.error)];
      const { reports, failed } = found.value;
      return [...reports.map(({ document }) => document.text), ...failed.map(({ failure }) => sentenceOf(failure))];
    };
    expect(await read('title,text,date\nA,Forty dead,2016\nB,Two dead, they said,2016\nC,More,2017,\n')).toEqual([
      'A\n\nForty dead',
      'C\n\nMore',
      'Row 2 has more cells than there are columns and was left out. Put cells that hold the separator between quotation marks.',
    ]);
    const open = 'B,"Two dead\nC,More dead\nD,Most dead';
    const message =
      'Row 2 has a quotation mark that isn’t closed and was left out. All that follows in the file was taken for a part of it. Fetch the file again, or close the mark.';
    expect(await read(`title,text\nA,"Forty, dead"\n${open}`)).toEqual(['A\n\nForty, dead', message]);
    expect(await read(`title,text\n${open}`)).toEqual([message.replace('Row 2', 'Row 1')]);
  });

  it('with too many rows names the rows that are left out', async () => {
    const rows = Array.from({ length: 10_002 }, (_, n) => `Title,${n === 0 || n > 9_999 ? 'Forty dead.' : ''}`);
    const read = await readBytes('a.csv', `title,text\n${rows.join('\n')}`);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.reports.map(({ name }) => name)).toEqual(['a.csv › 1']);
    expect(read.value.failed).toEqual([
      { name: 'a.csv › 10001–10002', failure: expect.objectContaining({ code: 'table-too-long' }) },
      { name: 'a.csv', failure: expect.objectContaining({ code: 'parts-without-text' }) },
    ]);
    // Of a wrong column the remedy is another one, not a smaller file; a mark that nothing closes is said also out there.
    expect(await failureOf('a.csv', `title,text\n${'Title,\n'.repeat(10_002)}`)).toBe('parts-without-text');
    const open = await readBytes('a.csv', `title,text\n${rows.join('\n')}\nB,"Two dead\nC,More`);
    if (!open.ok) throw new Error(open.error.code);
    expect(open.value.failed.map(({ failure }) => sentenceOf(failure))).toContainEqual(
      expect.stringContaining('Row 10003 has a quotation mark that isn’t closed'),
    );
  });

  it('asks for the meaning of its columns, shows its first rows, and follows the answer', async () => {
    let asked: ParserQuestion | null = null;
    const mapping: ColumnMapping = { text: 0, title: null, publisher: null, date: null, url: null };
    const reports = await reportsOf('articles.csv', TABLE, {
      ask: async (question) => {
        asked = question;
        return { kind: 'columns', mapping };
      },
    });
    expect(asked).toMatchObject({ kind: 'columns', proposed: { text: 4, title: 0, publisher: 1, date: 2, url: 3 } });
    expect(reports.map(({ document }) => document.text)).toEqual(['Clash, again', 'Truce', 'Empty']);
  });

  it('whose rows are kept as files of their own reads the same from each', async () => {
    const [first] = await reportsOf('articles.csv', TABLE);
    expect((await reportOf('row.csv', first?.bytes ?? '')).text).toBe(first?.document.text);
  });

  test.each([
    ['without a column of text', 'name,age\nAnna,40\nOmar,41\n', 'no-text-column'],
    ['without rows', 'title,text\n', 'table-empty'],
  ])('%s is refused', async (_what, file, code) => {
    expect(await failureOf('a.csv', file)).toBe(code);
  });

  it('is recognised by its header row where its name tells nothing', async () => {
    expect((await reportsOf('export', 'url;title;text\nhttps://a.b;One;Words of it.\n'))[0]?.document.format).toBe(
      'csv',
    );
    expect((await reportOf('a.txt', 'First, second, and third.\nWords.')).format).toBe('text');
  });
});

describe('JSON', () => {
  const ARTICLES = [
    { title: 'One', text: 'Words of one.', source: { id: 7, name: 'Agency' } },
    { title: 'Two', text: 'Words of two.' },
  ];

  test.each([
    ['a list', JSON.stringify(ARTICLES)],
    ['a list in an answer', JSON.stringify({ status: 'ok', response: { docs: ARTICLES } })],
    ['an answer of Elasticsearch', JSON.stringify({ hits: { hits: ARTICLES.map((_source) => ({ _source })) } })],
    ['JSON lines', ARTICLES.map((article) => JSON.stringify(article)).join('\n')],
  ])('is read as %s of articles', async (_what, file) => {
    const reports = await reportsOf('a.json', file);
    expect(reports.map(({ document }) => document.text)).toEqual(['One\n\nWords of one.', 'Two\n\nWords of two.']);
    expect(reports[0]?.document.metadata.publisher.value).toBe('Agency');
  });

  it('that is no list of articles is read as plain text, with a warning', async () => {
    const { text, warnings } = await reportOf('a.json', '["one", "two"]');
    expect(text).toBe('["one", "two"]');
    expect(warnings).toEqual([expect.stringContaining('no list of articles')]);
  });

  it('names the lines that are no objects, and reads the other lines, also of a file that was cut off', async () => {
    const line = (n: number) =>
      JSON.stringify({ title: `Day ${n}`, text: `Shells fell on the market of the town ${n}.` });
    const read = async (lines: readonly string[]) => {
      const found = await readBytes('a.jsonl', lines.join('\n'));
      if (!found.ok) throw new Error(found.error.code);
      return [found.value.reports.length, ...found.value.failed.map(({ failure }) => sentenceOf(failure))];
    };
    expect(await read([line(1), line(2), line(3).slice(0, 30)])).toEqual([
      2,
      'Line 3 is no whole JSON object and was left out. Fetch or copy the file again if it was cut off.',
    ]);
    const many = Array.from({ length: 30 }, (_, n) => line(n));
    expect(await read([...many.slice(0, 9), '{', '', 'x', ...many.slice(9)])).toEqual([
      30,
      'Lines 10 and 12 are no whole JSON objects and were left out. Fetch or copy the file again if it was cut off.',
    ]);
  });

  it('names the items of a list that are no articles, and names the articles by their place in the file', async () => {
    const read = async (name: string, text: string) => {
      const found = await readBytes(name, text);
      if (!found.ok) throw new Error(found.error.code);
      const { reports, failed } = found.value;
      return [...reports.map((report) => report.name), ...failed.map(({ failure }) => sentenceOf(failure))];
    };
    const said =
      'Items 2 and 4 of the list are no articles and were left out. An article is an object with its text in a field.';
    const [one, two] = ARTICLES;
    expect(await read('a.json', JSON.stringify([one, 'loose words', two, null, { title: 'Bare', text: '' }]))).toEqual([
      'a.json › 1',
      'a.json › 3',
      'Item 5 has no text in the chosen column and was left out. Choose another column if the text stands there.',
      said,
    ]);
    const lists = { news: [one, 'loose words'], opinion: [two, [two], { text: 'Words of three.' }] };
    expect(await read('a.json', JSON.stringify(lists))).toEqual(['a.json › 1', 'a.json › 3', 'a.json › 5', said]);
    const lines = [...ARTICLES, ...Array.from({ length: 9 }, () => one)].map((article) => JSON.stringify(article));
    const names = await read('a.jsonl', ['', lines[0], '{', ...lines.slice(1)].join('\n'));
    expect(names.slice(0, 2)).toEqual(['a.jsonl › 2', 'a.jsonl › 4']);
    expect(names.at(-1)).toContain('Line 3 is no');
    expect(await read('a.csv', 'title,text\nA,Forty dead\nB,\nC,Two dead, they said\nD,More\n')).toEqual([
      'a.csv › 1',
      'a.csv › 4',
      'Row 2 has no text in the chosen column and was left out. Choose another column if the text stands there.',
      'Row 3 has more cells than there are columns and was left out. Put cells that hold the separator between quotation marks.',
    ]);
  });

  it('that is an annotation is no report', async () => {
    expect(await failureOf('a.json', '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}')).toBe(
      'annotation',
    );
  });
});

test.each([
  [['Text', 'Title'], { text: 0, title: 1 }],
  [['TITRE', 'Contenu', 'Date de publication'], { title: 0, text: 1 }],
  [['العنوان', 'النص', 'المصدر'], { title: 0, text: 1, publisher: 2 }],
  [['source.id', 'source.name', 'content'], { publisher: 1, text: 2 }],
  [['webTitle', 'webPublicationDate', 'fields.bodyText', 'image.title'], { title: 0, date: 1, text: 2 }],
  [['headline.main', 'web_url', 'pub_date', 'text'], { title: 0, url: 1, date: 2, text: 3 }],
  [['Titre', 'Journal', 'Date de publication', 'Texte'], { title: 0, publisher: 1, date: 2, text: 3 }],
])('the columns %s are proposed as %o', (columns, mapping) => {
  expect(proposeColumns(columns, [])).toMatchObject(mapping);
});

test('a column of long cells is the text, whatever it is called', () => {
  expect(proposeColumns(['id', 'x1'], [['1', 'word '.repeat(60)]]).text).toBe(1);
});
