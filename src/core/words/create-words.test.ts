import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asInstant } from '#core/base/instant.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import { englishWords } from '#testing/english-words.ts';
import { createWords } from './create-words.ts';
import { verdictName } from './verdict-name.ts';

const { say, list, number, percent, date, day, moment, byName } = englishWords;

test('a message without parameters is returned as the catalogue has it', () => {
  expect(say('verdict.later-update')).toBe('Later update?');
});

test('every verdict has a name of its own', () => {
  expect(new Set(VERDICTS.map((verdict) => verdictName(verdict, englishWords))).size).toBe(VERDICTS.length);
});

test('an id that is not in the catalogue throws', () => {
  expect(() => say('verdict.none' as 'verdict.agree')).toThrow('no message verdict.none');
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j as a list is “%s”', (items, written) => expect(list(items)).toBe(written));

test('a list of choices has “or” before the last', () => {
  expect(list(['A', 'B', 'C'], 'or')).toBe('A, B or C');
});

test('every list has its items in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/)), (items) => {
      expect(
        list(items)
          .split(/, | and /)
          .filter(Boolean),
      ).toEqual(items);
    }),
  );
});

test.each([
  [0, '0'],
  [1234.5, '1,234.5'],
  [1 / 3, '0.333333'],
  [-12, '-12'],
])('the number %d is written %s', (value, written) => expect(number(value)).toBe(written));

test('every written whole number can be read back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(Number(number(value).replaceAll(',', ''))).toBe(value);
    }),
  );
});

test('a share is written without decimals', () => expect([0, 0.424, 1].map(percent)).toEqual(['0%', '42%', '100%']));

test.each([
  ['2016', '2016'],
  ['2016-04', 'Apr 2016'],
  ['2016-04-21', '21 Apr 2016'],
  ['2016-04-21T09:30+03:00', '21 Apr 2016, 09:30 +03:00'],
])('the date %s is written %s', (iso, written) => expect(date(iso as Parameters<typeof date>[0])).toBe(written));

test('a moment is written with its day first and its month as a word', () => {
  const at = asInstant(new Date(2016, 3, 5, 9, 30).toISOString());
  expect([moment(at), day(at)]).toEqual(['5 Apr 2016, 09:30', '5 Apr 2016']);
});

test('names are sorted by the alphabet, and numbers in them by their value', () => {
  expect(['Report 10', 'report 2', 'Émile', 'Zoë', 'Eve'].toSorted(byName)).toEqual([
    'Émile',
    'Eve',
    'report 2',
    'Report 10',
    'Zoë',
  ]);
});

describe('in the pseudo-language', () => {
  const pseudo = createWords('pseudo');

  test('a message is enclosed and has no English letter', () => {
    expect(pseudo.say('verdict.agree')).toMatch(/^⟦[^A-Za-z]+⟧$/);
  });

  test('the words between list items and the names of months have accents, the items have none', () => {
    expect(pseudo.list(['A', 'B', 'C'])).toBe('A, B åñð C');
    expect(pseudo.date('2016-04-21' as Parameters<typeof date>[0])).toBe('21 Åþŕ 2016');
  });

  test('the name of a language has accents, and a tag of no language has no name', () => {
    expect(pseudo.languageName('el')).toBe('Ĝŕééķ');
    expect(pseudo.languageName('und')).toBe('');
  });

  test('the direction is from right to left', () => expect(pseudo.direction).toBe('rtl'));
});

test('a share in a message is written in whole percent', () => {
  expect(say('report-list.most-alike', { share: 0.73170732, name: 'The mill' })).toBe('≈ 73% the wording of The mill');
});
