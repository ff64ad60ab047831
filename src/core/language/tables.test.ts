import { describe, expect, test } from 'vitest';
import { LANGUAGE_DATES } from './dates/language-dates.ts';
import { monthOfName } from './dates/month-names.ts';
import { ENGLISH_BOUNDS } from './en/english-bounds.ts';
import { ENGLISH_UNITS } from './en/english-units.ts';
import { STANCE_WORDS } from './stance/stance-words-of-language.ts';
import { MONTH_KEYS } from './vocabulary/date-words.ts';

describe('the date words of every language', () => {
  test.each(LANGUAGE_DATES.map((table) => [table.months.january[0], table] as const))('%s: each month', (_, table) => {
    for (const [index, key] of MONTH_KEYS.entries()) {
      expect(table.months[key].length).toBeGreaterThan(0);
      for (const name of table.months[key]) {
        expect(name).toBe(name.toLowerCase());
        expect(monthOfName(name), name).toBe(index + 1);
      }
    }
    for (const piece of [...table.besideDate, ...table.laterThanPublication])
      expect(() => new RegExp(piece, 'iu')).not.toThrow();
  });
});

test('a bound phrase comes before every phrase that it contains', () => {
  const phrases = ENGLISH_BOUNDS.map(([phrase]) => phrase);
  for (const [index, phrase] of phrases.entries()) {
    for (const earlier of phrases.slice(0, index))
      expect(` ${phrase} `.includes(` ${earlier} `), `${earlier} < ${phrase}`).toBe(false);
  }
});

test('no unit word stands in two groups', () => {
  const words = ENGLISH_UNITS.flatMap(({ words: all }) => [...all]);
  expect(new Set(words).size).toBe(words.length);
});

describe.each(STANCE_WORDS.map((words) => [words.language, words] as const))('the stance words of %s', (_, words) => {
  test.each(['harmless', 'unknown', 'denial', 'negation', 'none', 'lacking', 'planned', 'expected'] as const)(
    '%s: phrases have words, and none is only optional or a gap',
    (kind) => {
      for (const phrase of words[kind]) {
        expect(phrase.trim(), phrase).toBe(phrase);
        expect(
          phrase
            .replace(/\S*\?( |$)/g, '')
            .replace('…', '')
            .trim(),
          phrase,
        ).not.toBe('');
        expect(
          phrase.split(' ').every((word) => !/^\||\|\||\|$|^[*=]+$/.test(word)),
          phrase,
        ).toBe(true);
        expect((phrase.match(/…/g) ?? []).length, phrase).toBeLessThan(4);
      }
    },
  );

  test('has frequent words to tell it by', () => {
    expect(words.common.split(' ').length).toBeGreaterThan(20);
  });
});
