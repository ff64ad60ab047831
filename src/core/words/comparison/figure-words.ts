import { figureKey, type Figure, type KnownFigure } from '#core/comparison/figures/figure.ts';
import { intervalOf, isPoint, type Interval } from '#core/comparison/figures/interval.ts';
import type { Quantity } from '#core/model/quantity.ts';
import type { Words } from '#core/words/words.ts';

/** Returns numbers: `5`, `41 or more`, `up to 12`, `20 to 30`, `any number`. */
export function intervalWords(interval: Interval, words: Words): string {
  const [low, high] = [words.number(interval.low), words.number(interval.high)];
  if (interval.low === -Infinity) {
    return interval.high === Infinity ? words.say('figures.any-number') : words.say('figures.up-to', { high });
  }
  if (interval.high === Infinity) return words.say('figures.or-more', { low });
  return isPoint(interval) ? low : words.say('figures.between', { low, high });
}

/** Returns a quantity without its unit: its numbers, or the cue where there are none. */
export const quantityWords = ({ low, high, cue }: Quantity, words: Words): string =>
  low === null && high === null ? cue : intervalWords(intervalOf(low, high), words);

/**
 * Returns a quantity with the thing it counts: `20 or more killed`, `shells: 1`; empty where it has neither numbers nor
 * words.
 */
export function measuredQuantity(quantity: Quantity, words: Words): string {
  const figure = quantityWords(quantity, words);
  if (figure === '' || quantity.unit === '') return figure;
  const { low, high } = quantity;
  const form = (low === null && high === null) || (low === 1 && high === 1) ? 'label' : 'phrase';
  return words.say('figures.of-measure', { form, figure, measure: quantity.unit });
}

/** Returns a figure: `4`, `20 or more`, `5, or 5 or more if “at least” reaches it`, `12 or more (rule: dozens = 12)`. */
export function figureWords(figure: Figure, words: Words): string {
  switch (figure.kind) {
    case 'none':
      return words.say('figures.none');
    case 'vague':
      return figure.cue === '' ? words.say('figures.none') : words.say('figures.quoted', { cue: figure.cue });
    case 'known':
      return withRules(readingsWords(figure, words), figure.rule === '' ? [] : [figure.rule], words);
  }
}

function readingsWords({ readings, span, about, cue }: KnownFigure, words: Words): string {
  if (about !== null) {
    return words.say('figures.about', { cue, figure: intervalWords(about, words), range: intervalWords(span, words) });
  }
  const [first = span, second] = readings;
  const narrow = intervalWords(first, words);
  if (second === undefined) return narrow;
  const wide = intervalWords(second, words);
  return cue === ''
    ? words.say('figures.if-bound-reaches', { narrow, wide })
    : words.say('figures.if-words-reach', { narrow, wide, cue });
}

/** Returns a figure with the names of the coding rules that its numbers come from: `12 or more (rule: dozens = 12)`. */
export const withRules = (figure: string, rules: readonly string[], words: Words): string =>
  rules.length === 0 ? figure : words.say('figures.with-rules', { figure, rules: rules.join('; ') });

/** Returns a measure: `killed`, `something that isn’t named`. */
export const measureWords = (measure: string, words: Words): string =>
  measure === '' ? words.say('figures.unnamed-measure') : measure;

/**
 * Returns a figure with the thing it counts: `20 or more killed`. Vague words and the number one are written after the
 * noun, since a noun in the plural can't follow them: `killed: “dozens of”`, `shells: 1`.
 */
export function measuredFigure(figure: Figure, measure: string, words: Words): string {
  const written = figureWords(figure, words);
  if (measure === '') return written;
  const isOne = figure.kind === 'known' && isPoint(figure.span) && figure.span.low === 1;
  const form = figure.kind !== 'known' || isOne ? 'label' : 'phrase';
  return words.say('figures.of-measure', { form, figure: written, measure });
}

/** Returns how many figures are written differently. */
export const countDifferent = (figures: readonly { readonly figure: Figure }[]): number =>
  new Set(figures.map(({ figure }) => figureKey(figure))).size;
