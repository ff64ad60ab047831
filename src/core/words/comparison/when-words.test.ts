import { expect, test } from 'vitest';
import type { ClaimTime } from '#core/model/claim.ts';
import { englishWords } from '#testing/english-words.ts';
import { shortWhen, whenWords } from './when-words.ts';

const time = (asWritten: string, start: string): ClaimTime => ({ asWritten, start, end: '', precision: 'day' });

test.each([
  ['that night', '2016-04-20', '“that night”, Wednesday 20 Apr 2016', '20 Apr 2016'],
  ['', '2016-04-20', 'Wednesday 20 Apr 2016', '20 Apr 2016'],
  ['that night', '', '“that night”', '“that night”'],
  ['', '', '', ''],
])('“%s”, resolved as “%s”', (asWritten, start, words, short) => {
  expect(whenWords(time(asWritten, start), englishWords)).toBe(words);
  expect(shortWhen(time(asWritten, start), englishWords)).toBe(short);
});
