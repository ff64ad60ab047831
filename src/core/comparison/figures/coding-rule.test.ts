import { expect, test } from 'vitest';
import { ACLED_RULES, type CodingRule } from '#core/model/comparison-settings.ts';
import { settingsProblem } from '#core/words/comparison/settings-problem.ts';
import { englishWords } from '#testing/english-words.ts';
import { codingRuleFor, codingRulesProblem } from './coding-rule.ts';

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
  [[rule({ high: 50.5 })], /whole numbers/],
  [[rule({ high: 39 })], /ends below its beginning/],
  [[rule({}), rule({ name: 'Twenties' })], /“scores” is in two rules, Scores and Twenties/],
])('%j can’t be used', (rules, problem) => {
  expect(settingsProblem(codingRulesProblem(rules)!, englishWords)).toMatch(problem);
});

test.each<Partial<CodingRule>>([{ low: 0 }, { low: 40, high: 40 }, { low: 0, high: 0 }])('%j can be used', (fields) => {
  expect(codingRulesProblem([rule(fields)])).toBeNull();
});

test.each([
  ['scores', 'Scores'],
  ['Scores of', 'Scores'],
  ['at least  several scores – of the', 'Scores'],
  ['a score or two', 'Pairs'],
  ['score of score', null],
  ['scores of thousands', null],
  ['', null],
  ['of', null],
])('“%s” falls under %s', (cue, name) => {
  const rules = [rule({}), rule({ name: 'Pairs', words: ['score or two'], low: 20 })];
  expect(codingRuleFor(cue, rules)?.name ?? null).toBe(name);
  expect(codingRuleFor(cue, [])).toBeNull();
});
