import { expect, test } from 'vitest';
import { ACLED_RULES, DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { asDraft, draftProblem, parsedDraft, ruleDraft, type SettingsDraft } from './settings-draft.ts';

const usual = asDraft(DEFAULT_COMPARISON_SETTINGS);
const group = (name: string, words: string) => ({ name, words, cumulative: true });
const withGroups = (...groups: SettingsDraft['groups']): SettingsDraft => ({ ...usual, groups });

test('settings stay the same when they pass through the form', () => {
  const settings = { ...DEFAULT_COMPARISON_SETTINGS, codingRules: ACLED_RULES, keptApart: [['Hama', 'Homs']] as const };
  expect(parsedDraft(asDraft(settings))).toEqual(settings);
});

test('commas separate words, which become lower case and unique; empty lines are dropped', () => {
  expect(parsedDraft(withGroups(group(' killed ', 'Killed, dead;dead ,'), group('', ' '))).unitGroups).toEqual([
    { name: 'killed', words: ['killed', 'dead'], cumulative: true },
  ]);
});

test.each([usual, { ...usual, rules: ACLED_RULES.map(ruleDraft) }])(
  '%#: the default settings and the ACLED rules have no fault',
  (draft) => {
    expect(draftProblem(draft)).toBeNull();
  },
);

test.each<[draft: SettingsDraft, problem: RegExp]>([
  [withGroups(group('', 'killed')), /“killed” needs a name/],
  [withGroups(group('killed', '')), /killed needs the words/],
  [withGroups(group('killed', 'killed'), group('killed', 'dead')), /two groups named killed/],
  [withGroups(group('killed', 'dead'), group('slain', 'dead')), /“dead” is in two groups/],
  [withGroups(group('killed', 'casualties')), /casualties are killed and wounded/],
  [{ ...usual, rules: [{ name: 'Few', words: 'few', low: '', high: '' }] }, /“Few” needs whole numbers/],
  [{ ...usual, rules: [{ name: 'Few', words: 'few', low: '5', high: '3' }] }, /ends below/],
])('%#: a fault is described in a sentence', (draft, problem) => {
  expect(draftProblem(draft)).toMatch(problem);
});
