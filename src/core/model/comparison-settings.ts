import { ENGLISH_UNITS } from '#core/language/en/english-units.ts';

/** Units that are compared with one another, under the name of what they count. */
export interface UnitGroup {
  readonly name: string;
  /** Words and phrases that stand for it, lower case: "killed", "taken prisoner". */
  readonly words: readonly string[];
  /** Whether such a count only grows as time goes on: then a later, lower figure is no mere update. */
  readonly cumulative: boolean;
}

/** The number that an investigation gives to a vague word. Wherever the number is shown, the rule's name is too. */
export interface CodingRule {
  readonly name: string;
  /** The vague words, lower case, without "of": "dozens". */
  readonly words: readonly string[];
  readonly low: number;
  /** Null: the word allows more than `low` without a limit. */
  readonly high: number | null;
}

/** What an investigation lays down about its comparison. */
export interface ComparisonSettings {
  readonly unitGroups: readonly UnitGroup[];
  /** None to start with: a vague word carries no number unless the analyst says so. */
  readonly codingRules: readonly CodingRule[];
  /** Pairs of spellings that the analyst said are two names; they are never proposed as one again. */
  readonly keptApart: readonly (readonly [string, string])[];
}

/** Killed and wounded taken together. Whatever the settings say, it is a measure of its own. */
export const CASUALTIES = 'casualties';

/** The groups an investigation starts with. */
export const DEFAULT_UNIT_GROUPS: readonly UnitGroup[] = ENGLISH_UNITS;

/**
 * The rules ACLED codes vague fatality reports by: tens 10, dozens 12, hundreds 100. As each is the least that the word
 * allows, it bounds from below and never makes two reports differ by itself.
 */
export const ACLED_RULES: readonly CodingRule[] = [
  { name: 'ACLED, tens = 10', words: ['tens'], low: 10, high: null },
  { name: 'ACLED, dozens = 12', words: ['dozens', 'dozen'], low: 12, high: null },
  { name: 'ACLED, hundreds = 100', words: ['hundreds'], low: 100, high: null },
];

/** What a new investigation starts with. */
export const DEFAULT_COMPARISON_SETTINGS: ComparisonSettings = {
  unitGroups: DEFAULT_UNIT_GROUPS,
  codingRules: [],
  keptApart: [],
};
