import type { Report } from '#core/model/report.ts';
import { orderSpans, parseTimeSpan, type SpanOrder, type TimeSpan } from './time-span.ts';
import { shortSpanWords, spanWords } from './time-words.ts';

/**
 * Up to when a count is said to hold: as the claim states it; else the report's publication, which is said wherever it is
 * shown; else not known.
 */
export interface AsOf {
  readonly from: 'claim' | 'publication' | 'nowhere';
  /** Null only where it comes from nowhere. */
  readonly span: TimeSpan | null;
  /** After "as of": `Thursday morning, 21 Apr 2016`, `its publication, Friday 22 Apr 2016`, `an unknown time`. */
  readonly words: string;
}

/** The as-of time that a claim states, or null where it can't be read. */
export function statedAsOf(asOf: string): AsOf | null {
  const span = parseTimeSpan(asOf);
  return span === null ? null : { from: 'claim', span, words: spanWords(span) };
}

/** The as-of time of claims that state none: their report's publication. */
export function asOfPublication({ published }: Pick<Report, 'published'>): AsOf {
  const span = published.value === null ? null : parseTimeSpan(published.value);
  if (span === null) return { from: 'nowhere', span, words: 'an unknown time' };
  return { from: 'publication', span, words: `its publication, ${spanWords(span)}` };
}

/** The words of a time up to which `reports` reports count: `their publication, …` where there are several. */
export const asOfWords = ({ from, words }: AsOf, reports: number): string =>
  from === 'publication' && reports > 1 ? words.replace(/^its/, 'their') : words;

/** An as-of time where there is little room: `as of Thu morning, 21 Apr 2016`, `as of publication, 22 Apr 2016`. */
export const shortAsOf = ({ words }: AsOf): string => `as of ${shortSpanWords(words.replace(/^its /, ''))}`;

/** Which of two counts goes further; `unclear` where the times overlap or one isn't known. */
export const orderAsOf = (a: AsOf, b: AsOf): SpanOrder =>
  a.span === null || b.span === null ? 'unclear' : orderSpans(a.span, b.span);

/** Whether both are the same stretch of time, wherever they come from; two unknown times are alike in that. */
export const sameAsOf = (a: AsOf, b: AsOf): boolean =>
  a.span === null || b.span === null ? a.span === b.span : orderSpans(a.span, b.span) === 'same';
