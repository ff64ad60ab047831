import { ENGLISH_CODING_RULES } from '#core/language/en/english-coding-rules.ts';
import { ENGLISH_UNITS } from '#core/language/en/english-units.ts';

/** Units that are compared with one another, under a common name. */
export interface UnitGroup {
  readonly name: string;
  /** Words and phrases that mean the unit, in lower case: "killed", "taken prisoner". */
  readonly words: readonly string[];
  /** Whether such a count only grows over time: then a later, lower figure is no mere update. */
  readonly cumulative: boolean;
}

/** The number that an investigation gives to a vague word. The rule's name is shown wherever the number is. */
export interface CodingRule {
  readonly name: string;
  /** The vague words, lower case, without "of": "dozens". */
  readonly words: readonly string[];
  readonly low: number;
  /** The upper end; null where the word allows any number above `low`. */
  readonly high: number | null;
}

/** The analyst's settings for the comparison of an investigation. */
export interface ComparisonSettings {
  readonly unitGroups: readonly UnitGroup[];
  /** Empty at the start: a vague word has no number until the analyst adds a rule. */
  readonly codingRules: readonly CodingRule[];
  /** Pairs of spellings that are two names by the analyst's decision; they are never proposed as one again. */
  readonly keptApart: readonly (readonly [string, string])[];
}

/** The measure of killed and wounded together. Whatever the settings are, it is a measure of its own. */
export const CASUALTIES = 'casualties';

/** The unit groups of a new investigation. */
export const DEFAULT_UNIT_GROUPS: readonly UnitGroup[] = ENGLISH_UNITS;

/** The rules for vague words that the settings offer. */
export const ACLED_RULES: readonly CodingRule[] = ENGLISH_CODING_RULES;

/** The comparison settings of a new investigation. */
export const DEFAULT_COMPARISON_SETTINGS: ComparisonSettings = {
  unitGroups: DEFAULT_UNIT_GROUPS,
  codingRules: [],
  keptApart: [],
};
