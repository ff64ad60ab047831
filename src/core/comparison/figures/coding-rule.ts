import type { CodingRule } from '#core/model/comparison-settings.ts';

/** Words beside a vague word that don't change which rule applies. */
const FILLERS = new Set('a an the of some several many at least more than over about around roughly up to'.split(' '));

/**
 * Returns the rule that gives `cue` ("dozens of", "several dozen") its number, or null. The cue must consist of the
 * rule's words and fillers: "tens of thousands" isn't "tens".
 */
export function codingRuleFor(cue: string, rules: readonly CodingRule[]): CodingRule | null {
  const words = cue
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .join(' ');
  return rules.find((rule) => rule.words.includes(words)) ?? null;
}

/** The reason why coding rules can't be used. */
export type CodingRuleProblem =
  | { readonly kind: 'rule without name' }
  | {
      readonly kind: 'rule without words' | 'rule without whole numbers' | 'rule ends below its beginning';
      readonly rule: string;
    }
  | { readonly kind: 'word in two rules'; readonly word: string; readonly rules: readonly [string, string] };

/** Finds the reason why `rules` can't be used; null where they can. */
export function codingRulesProblem(rules: readonly CodingRule[]): CodingRuleProblem | null {
  const seen = new Map<string, string>();
  for (const { name, words, low, high } of rules) {
    if (name.trim() === '') return { kind: 'rule without name' };
    if (words.length === 0) return { kind: 'rule without words', rule: name };
    if (!isCount(low) || (high !== null && !isCount(high))) return { kind: 'rule without whole numbers', rule: name };
    if (high !== null && high < low) return { kind: 'rule ends below its beginning', rule: name };
    for (const word of words) {
      const other = seen.get(word);
      if (other !== undefined) return { kind: 'word in two rules', word, rules: [other, name] };
      seen.set(word, name);
    }
  }
  return null;
}

const isCount = (number: number) => Number.isInteger(number) && number >= 0;
