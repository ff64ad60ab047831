import { ENGLISH_WEEKDAYS } from '#core/language/en/english-weekdays.ts';
import type { ClaimTime } from '#core/model/claim.ts';
import type { EventTime } from './event-time.ts';
import { MINUTES_A_DAY, weekdayOf, type TimeSpan } from './time-span.ts';

/** The reason why the day of a claim may be wrong. */
export type DayDoubt =
  | { readonly kind: 'other weekday named'; readonly asWritten: string; readonly span: TimeSpan }
  | { readonly kind: 'several days'; readonly span: TimeSpan };

/** Finds reasons against the day of a claim: its words name another weekday, or its words fit several days. */
export function dayDoubts({ asWritten }: ClaimTime, { span, precision }: EventTime): readonly DayDoubt[] {
  if (precision === 'week' || precision === 'month' || precision === 'year') return [];
  const days = Math.min(7, Math.ceil((span.to - span.from) / MINUTES_A_DAY));
  const covered = new Set(
    Array.from({ length: days }, (_, index) => ENGLISH_WEEKDAYS[weekdayOf(span.from + index * MINUTES_A_DAY)]),
  );
  const named = ENGLISH_WEEKDAYS.filter((weekday) =>
    new RegExp(`\\b${weekday.slice(0, 3)}(?:${weekday.slice(3)}|\\b)`, 'i').test(asWritten),
  );
  const doubts: DayDoubt[] = [];
  if (named.length > 0 && !named.some((weekday) => covered.has(weekday))) {
    doubts.push({ kind: 'other weekday named', asWritten, span });
  }
  if (days > 1) doubts.push({ kind: 'several days', span });
  return doubts;
}
