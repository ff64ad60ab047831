import type { NumberLine, NumberMark } from '#core/comparison/number-line.ts';
import type { Words } from '#core/words/words.ts';
import { figureWords, measureWords } from './figure-words.ts';

/** Returns the figure of a mark on a number line. */
export const markWords = ({ figure }: NumberMark, words: Words): string => figureWords(figure, words);

/** Returns the measure of a number line where the question has other measures, which aren't drawn; otherwise empty. */
export const lineLabel = ({ oneOfSeveral, measure }: NumberLine, words: Words): string =>
  oneOfSeveral ? measureWords(measure, words) : '';

/**
 * Returns the description of a number line for people who can't see it: `Number line of killed from 4 to 20: 4; 20 or
 * more`.
 */
export const lineDescription = (line: NumberLine, words: Words): string =>
  words.say('figures.line', {
    measured: line.oneOfSeveral ? 'yes' : 'no',
    measure: measureWords(line.measure, words),
    from: words.number(line.from),
    to: words.number(line.to),
    figures: line.marks.map((mark) => markWords(mark, words)).join('; '),
  });

/** Returns the different figures of a number line, with its measure where the question has other measures. */
export function lineFigures(line: NumberLine, words: Words): string {
  const figures = [...new Set(line.marks.map((mark) => markWords(mark, words)))].join(' · ');
  const measure = lineLabel(line, words);
  return measure === '' ? figures : words.say('figures.of-several', { measure, figures });
}
