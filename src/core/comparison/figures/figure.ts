import type { CodingRule } from '#core/model/comparison-settings.ts';
import { isEmptyQuantity, type Quantity } from '#core/model/quantity.ts';
import { approximated } from './approximate-figure.ts';
import { codingRuleFor } from './coding-rule.ts';
import { hull, intervalOf, type Interval } from './interval.ts';
import { readingsOf } from './readings.ts';

/**
 * A claim's count: none; words without a number ("a number of"); or numbers, in one reading, or in two where it is open
 * whether a bound applies to them.
 */
export type Figure =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'vague';
      /** The words as they are written in the text; empty where only a unit is given. */
      readonly cue: string;
    }
  | {
      readonly kind: 'known';
      /** One reading, or the two readings of an ambiguous figure, the narrower first. */
      readonly readings: readonly Interval[];
      /** All numbers that the figure can mean: the hull of its readings. */
      readonly span: Interval;
      /** The numbers as they are given, where words like "about" widen them to what rounds to them; else null. */
      readonly about: Interval | null;
      /**
       * The bound of which it is open whether it reaches the figure, or the words that make it approximate, as they stand
       * in the text; else empty.
       */
      readonly cue: string;
      /** The name of the coding rule that gave the number; empty where the report itself gives it. */
      readonly rule: string;
    };

/** A {@link Figure} with numbers. */
export type KnownFigure = Extract<Figure, { kind: 'known' }>;

/** The figure of a claim that counts nothing. */
export const NO_FIGURE: Figure = { kind: 'none' };

/** Returns the figure of `quantity`, under the investigation's coding rules. */
export function figureOf(quantity: Quantity, rules: readonly CodingRule[]): Figure {
  const { low, high, cue } = quantity;
  if (low !== null || high !== null) {
    const readings = readingsOf(quantity);
    const [given] = readings;
    const about = readings.length === 1 && given !== undefined ? approximated(given, cue) : null;
    if (about !== null && given !== undefined)
      return { ...knownFigure([about], cue, quantity.rule), cue, about: given };
    return knownFigure(readings, cue, quantity.rule);
  }
  const rule = codingRuleFor(cue, rules);
  if (rule !== null) return knownFigure([intervalOf(rule.low, rule.high)], cue, rule.name);
  return isEmptyQuantity(quantity) ? NO_FIGURE : { kind: 'vague', cue };
}

const knownFigure = (readings: readonly Interval[], cue: string, rule: string): KnownFigure => ({
  kind: 'known',
  readings,
  span: readings.reduce(hull),
  about: null,
  cue: readings.length > 1 ? cue : '',
  rule,
});

/** Returns the names of the coding rules that gave numbers, each once, in alphabetical order. */
export const rulesBehind = (figures: readonly Pick<KnownFigure, 'rule'>[]): readonly string[] =>
  [...new Set(figures.map(({ rule }) => rule))].filter((rule) => rule !== '').sort();

/**
 * Returns the numbers by which a figure is sorted, drawn and resolved: as they are given where they are approximate, else
 * the narrowest that it can mean; the wider reading is shown beside it.
 */
export const narrowReading = (figure: KnownFigure): Interval => figure.about ?? figure.readings[0] ?? figure.span;

/** Whether a figure is zero. */
export const isZero = (figure: KnownFigure) => figure.span.high <= 0;

/** Whether two figures mean the same numbers, in whatever words. Two figures with the same ambiguous words do. */
export const sameFigure = (a: KnownFigure, b: KnownFigure) =>
  a === b ||
  ((a.about === null) === (b.about === null) &&
    a.readings.length === b.readings.length &&
    a.readings.every(({ low, high }, index) => low === b.readings[index]?.low && high === b.readings[index]?.high));

/**
 * Returns a key that is equal for figures that mean the same: the same readings by the same rule, or the same vague
 * words.
 */
export function figureKey(figure: Figure): string {
  if (figure.kind === 'none') return '';
  if (figure.kind === 'vague') return figure.cue === '' ? '' : `“${figure.cue}”`;
  const ends = figure.readings.map(({ low, high }) => `${low} ${high}`);
  return [...ends, figure.cue, figure.rule].join('|');
}

/**
 * Returns the coding rules without which `common`, the numbers that figures have in common, would have another end: a
 * number that a report gives needs no rule.
 */
export function rulesOfEnds(common: Interval, figures: readonly KnownFigure[]): readonly string[] {
  const ruled = (['low', 'high'] as const).flatMap((end) => {
    const givers = Number.isFinite(common[end]) ? figures.filter(({ span }) => span[end] === common[end]) : [];
    return givers.every(({ rule }) => rule !== '') ? givers : [];
  });
  return rulesBehind(ruled);
}
