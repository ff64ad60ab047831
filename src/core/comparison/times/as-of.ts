import type { Report } from '#core/model/report.ts';
import { orderSpans, parseTimeSpan, type SpanOrder, type TimeSpan } from './time-span.ts';

/**
 * The as-of time of a count: as the claim states it; otherwise the report's publication, which is mentioned wherever it
 * is shown; otherwise unknown.
 */
export type AsOf =
  | { readonly from: 'claim' | 'publication'; readonly span: TimeSpan }
  | { readonly from: 'nowhere'; readonly span: null };

/** An as-of time that is known. */
export type KnownAsOf = Extract<AsOf, { readonly span: TimeSpan }>;

const UNKNOWN: AsOf = { from: 'nowhere', span: null };

/** Returns the as-of time that a claim states, or null where it can't be read. */
export function statedAsOf(asOf: string): AsOf | null {
  const span = parseTimeSpan(asOf);
  return span === null ? null : { from: 'claim', span };
}

/** Returns the as-of time of claims that state none: their report's publication. */
export function asOfPublication({ published }: Pick<Report, 'published'>): AsOf {
  const span = published.value === null ? null : parseTimeSpan(published.value);
  return span === null ? UNKNOWN : { from: 'publication', span };
}

/** Tells which of two counts has the later as-of time; `unclear` where the times overlap or one isn't known. */
export const orderAsOf = (a: AsOf, b: AsOf): SpanOrder =>
  a.span === null || b.span === null ? 'unclear' : orderSpans(a.span, b.span);

/** Whether two as-of times cover the same span, whatever their origin; two unknown times count as the same. */
export const sameAsOf = (a: AsOf, b: AsOf): boolean =>
  a.span === null || b.span === null ? a.span === b.span : orderSpans(a.span, b.span) === 'same';

/** Returns a key that is equal for as-of times with the same origin and the same span. */
export const asOfKey = ({ from, span }: AsOf): string =>
  span === null ? from : `${from} ${span.from} ${span.to} ${span.offset ?? ''}`;
