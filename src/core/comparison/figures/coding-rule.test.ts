import { expect, test } from 'vitest';
import { ACLED_RULES, type CodingRule } from '#core/model/comparison-settings.ts';
import { codingRulesProblem } from './coding-rule.ts';

const rule = (fields: Partial<CodingRule>): CodingRule => ({
  name: 'Scores',
  words: ['scores'],
  low: 40,
  high: null,
  ...fields,
});

test('the rules on offer can be used together', () => {
  expect(codingRulesProblem(ACLED_RULES)).toBeNull();
});

test.each<[rules: readonly CodingRule[], problem: RegExp]>([
  [[rule({ name: ' ' })], /needs a name/],
  [[rule({ words: [] })], /“Scores” needs the vague words/],
  [[rule({ low: 1.5 })], /whole numbers/],
  [[rule({ low: -1 })], /whole numbers/],
  [[rule({ low: Number.NaN })], /whole numbers/],
  [[rule({ high: 39 })], /ends below its beginning/],
  [[rule({}), rule({ name: 'Twenties' })], /“scores” is in two rules, Scores and Twenties/],
])('%j can’t be used', (rules, problem) => {
  expect(codingRulesProblem(rules)).toMatch(problem);
});
