import { expect, test } from 'vitest';
import { sentences, trimPassage, words } from './segment-text.ts';

const slices = (text: string, language?: string) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ['One fell. Two fled.', ['One fell.', 'Two fled.']],
  ['Gen. Ali met Lt. Col. Omar on Thursday. They spoke.', ['Gen. Ali met Lt. Col. Omar on Thursday.', 'They spoke.']],
  ['The U.S. Army said so. John F. Doe denied it.', ['The U.S. Army said so.', 'John F. Doe denied it.']],
  ['“It is over.” He left.', ['“It is over.”', 'He left.']],
  ['A line\nAnother line', ['A line', 'Another line']],
  ['', []],
  ['   ', []],
])('splits “%s”', (text, expected) => {
  expect(slices(text)).toEqual(expected);
});

test('splits Arabic and Chinese', () => {
  expect(slices('قال المرصد إن أربعة قتلوا. وأضاف أن الهدنة انهارت.', 'ar')).toHaveLength(2);
  expect(slices('他说了。她走了。', 'zh')).toEqual(['他说了。', '她走了。']);
});

test('survives a language tag that is none', () => {
  expect(slices('One fell. Two fled.', 'not a tag')).toHaveLength(2);
});

test('words have no punctuation', () => {
  const text = 'At least 20, “militiamen”!';
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['At', 'least', '20', 'militiamen']);
});

test('a passage is trimmed to what isn’t white space', () => {
  expect(trimPassage('  ab \n', { start: 0, end: 6 })).toEqual({ start: 2, end: 4 });
  expect(trimPassage('a   b', { start: 1, end: 4 })).toBeNull();
});
