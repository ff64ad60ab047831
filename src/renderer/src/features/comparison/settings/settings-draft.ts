import { codingRulesProblem } from '#core/comparison/figures/coding-rule.ts';
import { unitGroupsProblem } from '#core/comparison/figures/measure.ts';
import type { CodingRule, ComparisonSettings, UnitGroup } from '#core/model/comparison-settings.ts';
import { settingsProblem } from '#core/words/comparison/settings-problem.ts';
import { say, words } from '#renderer/words/interface-words.ts';

/** A unit group as it is being typed. */
export interface GroupDraft {
  readonly name: string;
  readonly words: string;
  readonly cumulative: boolean;
}

/** A coding rule as it is being typed. */
export interface RuleDraft {
  readonly name: string;
  readonly words: string;
  readonly low: string;
  /** Empty: the rule has no upper bound. */
  readonly high: string;
}

/** The settings of a comparison as they are being typed. */
export interface SettingsDraft {
  readonly groups: readonly GroupDraft[];
  readonly rules: readonly RuleDraft[];
  readonly keptApart: ComparisonSettings['keptApart'];
}

/** Returns the text fields for these settings. The inverse of {@link parsedDraft}. */
export const asDraft = ({ unitGroups, codingRules, keptApart }: ComparisonSettings): SettingsDraft => ({
  groups: unitGroups.map(({ name, words, cumulative }) => ({ name, words: words.join(', '), cumulative })),
  rules: codingRules.map(ruleDraft),
  keptApart,
});

/** Returns the text fields for a coding rule. */
export const ruleDraft = ({ name, words, low, high }: CodingRule): RuleDraft => ({
  name,
  words: words.join(', '),
  low: String(low),
  high: high === null ? '' : String(high),
});

/** Returns the settings that the text fields describe, without the lines that have neither name nor words. */
export const parsedDraft = ({ groups, rules, keptApart }: SettingsDraft): ComparisonSettings => ({
  unitGroups: groups
    .filter(({ name, words }) => name.trim() !== '' || words.trim() !== '')
    .map(({ name, words, cumulative }): UnitGroup => ({ name: name.trim(), words: wordList(words), cumulative })),
  codingRules: rules
    .filter(({ name, words }) => name.trim() !== '' || words.trim() !== '')
    .map(({ name, words, low, high }): CodingRule => ({
      name: name.trim(),
      words: wordList(words),
      low: low.trim() === '' ? Number.NaN : Number(low),
      high: high.trim() === '' ? null : Number(high),
    })),
  keptApart,
});

/** Returns the first fault of the typed settings in a sentence, or null without a fault. */
export function draftProblem(draft: SettingsDraft): string | null {
  const { unitGroups, codingRules } = parsedDraft(draft);
  const nameless = unitGroups.find(({ name }) => name === '');
  if (nameless !== undefined) return say('unit-group.needs-name', { word: nameless.words[0] ?? '' });
  const wordless = unitGroups.find(({ words }) => words.length === 0);
  if (wordless !== undefined) return say('unit-group.needs-words', { group: wordless.name });
  const names = unitGroups.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return say('unit-group.named-twice', { group: twice });
  const problem = unitGroupsProblem(unitGroups) ?? codingRulesProblem(codingRules);
  return problem === null ? null : settingsProblem(problem, words);
}

const wordList = (words: string): readonly string[] => [
  ...new Set(
    words
      .toLowerCase()
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];
