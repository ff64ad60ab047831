import { describe, expect, test } from 'vitest';
import { ACLED_RULES } from '#core/model/comparison-settings.ts';
import { NO_QUANTITY, type Quantity } from '#core/model/quantity.ts';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { englishWords } from '#testing/english-words.ts';
import { codingRuleFor } from './coding-rule.ts';
import { figureOf, isZero, narrowReading, NO_FIGURE, sameFigure, type KnownFigure } from './figure.ts';

const figure = (fields: Partial<Quantity>, rules = ACLED_RULES.slice(0, 0)) =>
  figureOf({ ...NO_QUANTITY, ...fields }, rules);
const known = (fields: Partial<Quantity>) => figure(fields) as KnownFigure;

describe('a figure in words', () => {
  test.each<[string, Partial<Quantity>]>([
    ['4', { low: 4, high: 4 }],
    ['20 or more', { low: 20 }],
    ['up to 12', { high: 12 }],
    ['5, or 5 or more if “at least” reaches it', { low: 5, high: 5, cue: 'at least', scope: 'ambiguous' }],
    ['5, or 5 or more if the bound reaches it', { low: 5, high: 5, scope: 'ambiguous' }],
    ['12 (rule: ours)', { low: 12, high: 12, rule: 'ours' }],
    ['“a number of”', { cue: 'a number of', unit: 'dead' }],
    ['no figure', { unit: 'dead' }],
    ['no figure', {}],
  ])('%s', (words, fields) => {
    expect(figureWords(figure(fields), englishWords)).toBe(words);
  });
});

test('a quantity without anything is no figure, one without ends is vague', () => {
  expect(figure({})).toBe(NO_FIGURE);
  expect(figure({ cue: 'several' })).toMatchObject({ kind: 'vague', cue: 'several' });
  expect(figure({ unit: 'dead' })).toMatchObject({ kind: 'vague', cue: '' });
  expect(figure({ high: 3 }).kind).toBe('known');
});

describe('a vague word', () => {
  test('has no number where the investigation has no rule', () => {
    expect(figure({ cue: 'dozens of' }).kind).toBe('vague');
  });

  test.each([
    ['tens of', 10, 'ACLED, tens = 10'],
    ['dozens of', 12, 'ACLED, dozens = 12'],
    ['several dozen', 12, 'ACLED, dozens = 12'],
    ['at least dozens', 12, 'ACLED, dozens = 12'],
    ['Hundreds', 100, 'ACLED, hundreds = 100'],
  ])('“%s” is %d or more by the rule, which is named', (cue, low, rule) => {
    expect(figure({ cue }, [...ACLED_RULES])).toEqual({
      kind: 'known',
      readings: [{ low, high: Infinity }],
      span: { low, high: Infinity },
      cue: '',
      about: null,
      rule,
    });
  });

  test.each(['tens of thousands', 'a number of', 'several', '', 'dozens or hundreds'])(
    '“%s” falls under no rule',
    (cue) => {
      expect(codingRuleFor(cue, ACLED_RULES)).toBeNull();
    },
  );

  test('has the analyst’s number rather than a rule’s', () => {
    expect(figureWords(figure({ low: 30, cue: 'dozens of' }, [...ACLED_RULES]), englishWords)).toBe('30 or more');
  });
});

test('the span contains all readings, and the narrow reading comes first', () => {
  const ambiguous = known({ low: 6, cue: 'more than', scope: 'ambiguous' });
  expect(ambiguous.span).toEqual({ low: 5, high: Infinity });
  expect(narrowReading(ambiguous)).toEqual({ low: 5, high: 5 });
  expect(narrowReading({ ...ambiguous, readings: [] })).toBe(ambiguous.span);
});

test('only zero counts as none', () => {
  expect(isZero(known({ low: 0, high: 0 }))).toBe(true);
  expect(isZero(known({ low: 0 }))).toBe(false);
  expect(isZero(known({ low: 1, high: 1 }))).toBe(false);
});

test('figures are the same with the same readings, in whatever words', () => {
  const five = known({ low: 5, high: 5 });
  const fiveOrMore = known({ low: 5, cue: 'at least' });
  const either = known({ low: 5, high: 5, cue: 'at least', scope: 'ambiguous' });
  expect(sameFigure(five, five)).toBe(true);
  expect(sameFigure(five, known({ low: 5, high: 5, rule: 'ours' }))).toBe(true);
  expect(sameFigure(five, fiveOrMore)).toBe(false);
  expect(sameFigure(five, known({ low: 4, high: 5 }))).toBe(false);
  expect(sameFigure(five, either)).toBe(false);
  expect(sameFigure(either, five)).toBe(false);
  expect(sameFigure(either, known({ low: 5, high: 5, cue: 'over', scope: 'ambiguous' }))).toBe(false);
  expect(sameFigure(either, known({ low: 5, cue: 'at least', scope: 'ambiguous' }))).toBe(true);
});
