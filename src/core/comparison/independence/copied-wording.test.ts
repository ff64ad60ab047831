import { describe, expect, test } from 'vitest';
import { asId, type ReportId } from '#core/base/id.ts';
import { markBoilerplate } from '#core/language/boilerplate/boilerplate.ts';
import type { Block } from '#core/text/block.ts';
import { plainBlocks } from '#core/text/plain-blocks.ts';
import { copiedPassages } from './copied-wording.ts';
import { quotedPassages } from './quoted-passages.ts';
import type { WordedReport } from './word-index.ts';

const reports = (...texts: string[]): WordedReport[] =>
  texts.map((text, index) => ({
    reportId: asId<ReportId>(`report-${index}`),
    text,
    blocks: markBoilerplate(text, plainBlocks(text).blocks),
    language: 'en',
  }));
const found = (...texts: string[]) =>
  copiedPassages(reports(...texts)).map(({ kind, words, text }) => [kind, words, text]);

describe('wording that two reports share', () => {
  test('is found from six words in a row, at its full length', () => {
    expect(found('Here the old bridge fell into the river', 'They say the old bridge fell into the sea')).toEqual([
      ['copied', 6, 'the old bridge fell into the'],
    ]);
    expect(found('Here the old bridge fell into a river', 'They say the old bridge fell into the sea')).toEqual([]);
  });

  test('is returned with its place in both texts', () => {
    const [a, b] = ['Here the old bridge fell into the river', 'They say the old bridge fell into the sea'];
    const [copy] = copiedPassages(reports(a, b));
    expect(a.slice(copy!.a.passage.start, copy!.a.passage.end)).toBe('the old bridge fell into the');
    expect(b.slice(copy!.b.passage.start, copy!.b.passage.end)).toBe('the old bridge fell into the');
    expect([copy!.a.reportId, copy!.b.reportId]).toEqual(['report-0', 'report-1']);
  });

  test('ignores case, punctuation and the shape of apostrophes', () => {
    expect(found('The Army’s guns, on the hill, fired', "the army's guns on the hill FIRED back")).toEqual([
      ['copied', 7, 'The Army’s guns, on the hill, fired'],
    ]);
  });

  test('is found in every place and between any two reports', () => {
    const text = 'one two three four five six';
    expect(found(`${text} seven`, `${text} eight`, `nine ${text}`)).toEqual([
      ['copied', 6, text],
      ['copied', 6, text],
      ['copied', 6, text],
    ]);
    expect(found(`${text} seven. And again ${text}`, text)).toHaveLength(2);
    expect(found(text, `${text} seven. And again ${text}`)).toHaveLength(2);
  });

  test('is found once where the run is long', () => {
    const text = 'a b c d e f g h i j k l';
    expect(found(`${text} m`, `${text} n`)).toEqual([['copied', 12, text]]);
  });

  test('is found at shifted places that overlap', () => {
    const again = 'no no no no no no no';
    expect(found(again, 'no no no no no no')).toHaveLength(2);
  });

  test('doesn’t continue across the end of a paragraph', () => {
    expect(found('one two three four\nfive six seven', 'one two three four\nfive six seven')).toEqual([]);
    expect(found('one two three four five six\nseven eight', 'one two three four five six seven eight')).toEqual([
      ['copied', 6, 'one two three four five six'],
    ]);
    expect(found('one two three four five six seven eight', 'one two three four five six\nseven eight')).toEqual([
      ['copied', 6, 'one two three four five six'],
    ]);
  });

  test('isn’t searched within one report', () => {
    expect(found('one two three four five six. one two three four five six')).toEqual([]);
  });

  test('is found in texts without blocks', () => {
    const [bare] = reports('one two three four five six');
    expect(copiedPassages([{ ...bare!, blocks: [] }, ...reports('', 'one two three four five six')])).toHaveLength(1);
  });
});

describe('shared wording that isn’t copied', () => {
  test('a statement that both reports quote', () => {
    const text = '“We will not leave this town,” he said';
    expect(found(`${text} on Friday`, `${text}, and left`)).toEqual([
      ['quotation', 8, 'We will not leave this town,” he said'],
    ]);
  });

  test('a passage that only one report quotes is copied', () => {
    const words = 'we will not leave this town';
    expect(found(`“${words}”`, words)).toEqual([['copied', 6, words]]);
    expect(found(words, `“${words}”`)).toEqual([['copied', 6, words]]);
  });

  test('a quotation beside six words of the reports’ own is copied', () => {
    const five = '“We stay here now,” the tall old man told';
    expect(found(`${five} a crowd`, `${five} the crowd`)[0]?.[0]).toBe('quotation');
    expect(found(`${five} the crowd`, `${five} the crowd`)[0]?.[0]).toBe('copied');
    const parted = 'the old man told “we stay here” and then he went home';
    expect(found(parted, parted)[0]?.[0]).toBe('quotation');
  });

  test('a line that isn’t content of a report', () => {
    const line = 'This story is over 5 years old.';
    expect(found(`${line}\nOne thing.`, `${line}\nAnother.`)).toEqual([['boilerplate', 7, line.slice(0, -1)]]);
    expect(found(`${line}\nOne thing.`, `He said that this story is over 5 years old.`)).toEqual([
      ['boilerplate', 7, line.slice(0, -1)],
    ]);
    expect(found(`He said that this story is over 5 years old.`, `${line}\nOne thing.`)[0]?.[0]).toBe('boilerplate');
  });
});

describe('quoted passages', () => {
  const quoted = (text: string, kind: Block['kind'] = 'paragraph', start = 0) =>
    quotedPassages(text, { start, end: text.length, kind }).map((passage) => text.slice(passage.start, passage.end));

  test.each([
    ['He said “one” and “two”.', ['one', 'two']],
    ['He said "one" and "two".', ['one', 'two']],
    ['„eins“ und «deux» et »drei« and 「四」 『五』', ['eins', 'deux', 'drei', '四', '五']],
    ['„jeden” i dwa', ['jeden']],
    ['“It is ‘over’, they’re gone,” he said', ['It is ‘over’, they’re gone,']],
    ['“One «two» three”', ['One «two» three']],
    ['He said “it goes on', ['it goes on']],
    ['a stray ” mark', []],
    ['none', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a block of kind quotation is one passage, and only the block is searched', () => {
    expect(quoted('all of it', 'quotation')).toEqual(['all of it']);
    expect(quoted('“out” in “side”', 'paragraph', 6)).toEqual(['side']);
    expect(quoted('“out” all', 'quotation', 6)).toEqual(['all']);
  });
});

test('words in different places are different words', () => {
  expect(found('ab c dd ee ff gg', 'a bc dd ee ff gg')).toEqual([]);
  expect(found('ab c dd ee ff gg', 'ab c dd ee ff gg')).toHaveLength(1);
});
