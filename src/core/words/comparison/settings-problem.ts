import type { CodingRuleProblem } from '#core/comparison/figures/coding-rule.ts';
import type { UnitGroupProblem } from '#core/comparison/figures/measure.ts';
import type { Words } from '#core/words/words.ts';

/** Returns the reason why the coding rules or unit groups of an investigation can't be used. */
export function settingsProblem(problem: CodingRuleProblem | UnitGroupProblem, words: Words): string {
  switch (problem.kind) {
    case 'rule without name':
      return words.say('settings-problems.rule-without-name');
    case 'rule without words':
      return words.say('settings-problems.rule-without-words', { rule: problem.rule });
    case 'rule without whole numbers':
      return words.say('settings-problems.rule-without-whole-numbers', { rule: problem.rule });
    case 'rule ends below its beginning':
      return words.say('settings-problems.rule-ends-below', { rule: problem.rule });
    case 'word in two rules': {
      const [first, second] = problem.rules;
      return words.say('settings-problems.word-in-two-rules', { word: problem.word, first, second });
    }
    case 'word of casualties':
      return words.say('settings-problems.word-of-casualties', { word: problem.word, group: problem.group });
    case 'word in two groups': {
      const [first, second] = problem.groups;
      return words.say('settings-problems.word-in-two-groups', { word: problem.word, first, second });
    }
  }
}
