import { codingRulesProblem } from '#core/comparison/figures/coding-rule.ts';
import { unitGroupsProblem } from '#core/comparison/figures/measure.ts';
import type { CodingRule, ComparisonSettings, UnitGroup } from '#core/model/comparison-settings.ts';
import { settingsProblem } from '#core/words/comparison/settings-problem.ts';
import { words } from '#renderer/platform/words.ts';

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
  /** Empty: open above. */
  readonly high: string;
}

/** The settings of a comparison as they are being typed. */
export interface SettingsDraft {
  readonly groups: readonly GroupDraft[];
  readonly rules: readonly RuleDraft[];
  readonly keptApart: ComparisonSettings['keptApart'];
}

/** The settings, to be typed in. The pair of {@link parsedDraft}. */
export const asDraft = ({ unitGroups, codingRules, keptApart }: ComparisonSettings): SettingsDraft => ({
  groups: unitGroups.map(({ name, words, cumulative }) => ({ name, words: words.join(', '), cumulative })),
  rules: codingRules.map(ruleDraft),
  keptApart,
});

/** A coding rule, to be typed in. */
export const ruleDraft = ({ name, words, low, high }: CodingRule): RuleDraft => ({
  name,
  words: words.join(', '),
  low: String(low),
  high: high === null ? '' : String(high),
});

/** What was typed as settings. Lines that are wholly empty are left out. */
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

/** Why what was typed can't be used, in a sentence; null where it can. */
export function draftProblem(draft: SettingsDraft): string | null {
  const { unitGroups, codingRules } = parsedDraft(draft);
  const nameless = unitGroups.find(({ name }) => name === '');
  if (nameless !== undefined) return `The group with “${nameless.words[0]}” needs a name.`;
  const wordless = unitGroups.find(({ words }) => words.length === 0);
  if (wordless !== undefined) return `The group ${wordless.name} needs the words that count as it.`;
  const names = unitGroups.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `There are two groups named ${twice}.`;
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
