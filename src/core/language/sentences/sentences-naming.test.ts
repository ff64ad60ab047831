import { describe, expect, test } from 'vitest';
import { sentencesNaming } from './sentences-naming.ts';

const TEXT =
  'Two civilians died, said ARA News, a pro-Kurdish outlet. Nowhere else was it reported. NOW and ARA News asked Gen. Aro twice.';
const naming = (...names: string[]) =>
  sentencesNaming(TEXT, names, 'en').map(({ start, end }) => TEXT.slice(start, end));

describe('the sentences that name a party', () => {
  test('are found by its name and its aliases, each once', () => {
    expect(naming('ara  news', 'ARA')).toEqual([
      'Two civilians died, said ARA News, a pro-Kurdish outlet.',
      'NOW and ARA News asked Gen. Aro twice.',
    ]);
  });

  test('hold the name as a word of its own', () => {
    expect(naming('NOW')).toEqual(['NOW and ARA News asked Gen. Aro twice.']);
    expect(naming('AR')).toEqual([]);
  });

  test('are none where there is no name', () => {
    expect(naming()).toEqual([]);
    expect(naming('')).toEqual([]);
  });
});
