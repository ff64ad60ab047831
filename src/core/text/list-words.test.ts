import { expect, test } from 'vitest';
import { countWords, listWords, withVerb } from './list-words.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as “%s”', (items, words) => {
  expect(listWords(items)).toBe(words);
});

test('a count is singular for one and plural for none or many', () => {
  expect([0, 1, 2].map((count) => countWords(count, 'report'))).toEqual(['0 reports', '1 report', '2 reports']);
  expect([1, 2].map((count) => countWords(count, 'party', 'parties'))).toEqual(['1 party', '2 parties']);
});

test('a verb goes with how many names there are', () => {
  expect(withVerb(['NOW'], 'says', 'say')).toBe('NOW says');
  expect(withVerb(['NOW', 'ARA'], 'says', 'say')).toBe('NOW and ARA say');
});
