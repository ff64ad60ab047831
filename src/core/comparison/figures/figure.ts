import type { CodingRule } from '#core/model/comparison-settings.ts';
import { isEmptyQuantity, type Quantity } from '#core/model/quantity.ts';
import { codingRuleFor } from './coding-rule.ts';
import { hull, intervalOf, intervalWords, type Interval } from './interval.ts';
import { readingsOf } from './readings.ts';

/**
 * What a claim says in numbers: nothing; words without a number ("a number of"); or numbers, in one reading or in two
 * where the scope of a bound is ambiguous.
 */
export type Figure =
  | { readonly kind: 'none'; readonly words: string }
  | {
      readonly kind: 'vague';
      /** As they stand in the text; empty where a unit is given and nothing else. */
      readonly cue: string;
      readonly words: string;
    }
  | {
      readonly kind: 'known';
      /** One, or two of an ambiguous figure, the narrower first. */
      readonly readings: readonly Interval[];
      /** Everything it can mean: the hull of the readings. */
      readonly span: Interval;
      /** Name of the coding rule the number comes from; empty where the report itself gives it. */
      readonly rule: string;
      /**
       * For people: `4`, `20 or more`, `5, or 5 or more if “at least” reaches it`, `12 or more (rule: ACLED, dozens = 12)`.
       */
      readonly words: string;
    };

/** A {@link Figure} with numbers. */
export type KnownFigure = Extract<Figure, { kind: 'known' }>;

/** The figure of a claim that counts nothing. */
export const NO_FIGURE: Figure = { kind: 'none', words: 'no figure' };

/** The figure of `quantity`, under the investigation's coding rules. */
export function figureOf(quantity: Quantity, rules: readonly CodingRule[]): Figure {
  if (quantity.low !== null || quantity.high !== null) {
    return knownFigure(readingsOf(quantity), quantity.cue, quantity.rule);
  }
  const rule = codingRuleFor(quantity.cue, rules);
  if (rule !== null) return knownFigure([intervalOf(rule.low, rule.high)], '', rule.name);
  if (isEmptyQuantity(quantity)) return NO_FIGURE;
  const { cue } = quantity;
  return { kind: 'vague', cue, words: cue === '' ? NO_FIGURE.words : `“${cue}”` };
}

function knownFigure(readings: readonly Interval[], cue: string, rule: string): KnownFigure {
  const [narrow = '', wide] = readings.map(intervalWords);
  const reach = cue === '' ? 'the bound' : `“${cue}”`;
  const words = wide === undefined ? narrow : `${narrow}, or ${wide} if ${reach} reaches it`;
  return {
    kind: 'known',
    readings,
    span: readings.reduce(hull),
    rule,
    words: `${words}${ruleWords([{ rule }])}`,
  };
}

/** The coding rules that numbers come from, after what is made of those numbers: ` (rule: ACLED, dozens = 12)`, or nothing. */
export function ruleWords(figures: readonly Pick<KnownFigure, 'rule'>[]): string {
  const rules = [...new Set(figures.map(({ rule }) => rule))].filter((rule) => rule !== '').sort();
  return rules.length === 0 ? '' : ` (rule: ${rules.join('; ')})`;
}

/** The narrowest thing the figure can mean, by which it is sorted and drawn; the wider reading is shown beside it. */
export const narrowReading = (figure: KnownFigure): Interval => figure.readings[0] ?? figure.span;

/** Whether it says that there was none at all. */
export const isZero = (figure: KnownFigure) => figure.span.high <= 0;

/** Whether both mean the same numbers, in whatever words. Two that use the same ambiguous words do. */
export const sameFigure = (a: KnownFigure, b: KnownFigure) =>
  a === b ||
  (a.readings.length === b.readings.length &&
    a.readings.every(({ low, high }, index) => low === b.readings[index]?.low && high === b.readings[index]?.high));

/**
 * The coding rules without which `common`, what figures have in common, would have another end: a number that a report gives
 * needs no rule.
 */
export function rulesOfEnds(common: Interval, figures: readonly KnownFigure[]): string {
  const ruled = (['low', 'high'] as const).flatMap((end) => {
    const givers = Number.isFinite(common[end]) ? figures.filter(({ span }) => span[end] === common[end]) : [];
    return givers.every(({ rule }) => rule !== '') ? givers : [];
  });
  return ruleWords(ruled);
}
