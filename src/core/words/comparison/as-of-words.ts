import type { AsOf } from '#core/comparison/times/as-of.ts';
import type { Words } from '#core/words/words.ts';
import { shortSpanWords, spanWords } from './span-words.ts';

/**
 * Returns the time up to which `reports` reports count, after "as of": `Thursday morning, 21 Apr 2016`, `its publication,
 * Friday 22 Apr 2016`, `their publication, …` where there are several, `an unknown time`.
 */
export function asOfWords({ from, span }: AsOf, reports: number, words: Words): string {
  if (span === null) return words.say('times.unknown');
  const time = spanWords(span, words);
  return from === 'publication' ? words.say('times.publication', { count: reports, time }) : time;
}

/** Returns an as-of time on its own: `as of Thursday 21 Apr 2016`. */
export const asOfLabel = (asOf: AsOf, words: Words): string =>
  words.say('times.as-of', { time: asOfWords(asOf, 1, words) });

/** Returns an as-of time where space is short: `as of Thu morning, 21 Apr 2016`, `as of publication, 22 Apr 2016`. */
export function shortAsOfLabel({ from, span }: AsOf, words: Words): string {
  if (span === null) return words.say('times.as-of', { time: words.say('times.unknown') });
  const time = shortSpanWords(span, words);
  return words.say('times.as-of', {
    time: from === 'publication' ? words.say('times.publication-short', { time }) : time,
  });
}
