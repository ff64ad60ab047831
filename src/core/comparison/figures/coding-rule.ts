import type { CodingRule } from '#core/model/comparison-settings.ts';

/** Words around a vague one that don't change which rule it falls under. */
const FILLERS = new Set('a an the of some several many at least more than over about around roughly up to'.split(' '));

/**
 * The rule that gives `cue` ("dozens of", "several dozen") its number, or null. The cue must hold the rule's words and
 * nothing else that counts: "tens of thousands" isn't "tens".
 */
export function codingRuleFor(cue: string, rules: readonly CodingRule[]): CodingRule | null {
  const words = cue
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .join(' ');
  return rules.find((rule) => rule.words.includes(words)) ?? null;
}

/** Why `rules` can't be used, in a sentence for the settings; null where they can. */
export function codingRulesProblem(rules: readonly CodingRule[]): string | null {
  const seen = new Map<string, string>();
  for (const { name, words, low, high } of rules) {
    if (name.trim() === '') return 'A coding rule needs a name: it is written wherever its number appears.';
    if (words.length === 0) return `The rule “${name}” needs the vague words that it gives a number to.`;
    if (!isCount(low) || (high !== null && !isCount(high))) return `The rule “${name}” needs whole numbers from 0 up.`;
    if (high !== null && high < low) return `The rule “${name}” ends below its beginning.`;
    for (const word of words) {
      const other = seen.get(word);
      if (other !== undefined) return `“${word}” is in two rules, ${other} and ${name}: keep it in one.`;
      seen.set(word, name);
    }
  }
  return null;
}

const isCount = (number: number) => Number.isInteger(number) && number >= 0;
