import type { ClaimId, ReportId } from '#core/base/id.ts';
import { eventTime, type EventTime } from '#core/comparison/times/event-time.ts';
import { MINUTES_A_DAY, weekdayOf } from '#core/comparison/times/time-span.ts';
import { spanWords, WEEKDAYS } from '#core/comparison/times/time-words.ts';
import type { Claim, ClaimTime } from '#core/model/claim.ts';

/** A claim as the timeline shows it. */
export interface TimelineItem {
  readonly claimId: ClaimId;
  readonly reportId: ReportId;
  readonly time: EventTime;
  /** The report's words. */
  readonly label: string;
  readonly hedged: boolean;
  /** Why the day may be wrong, each a sentence; empty where nothing speaks against it. */
  readonly doubts: readonly string[];
}

/** Those of `claims` that say when it happened, and the others. Claims that are only proposed are left out. */
export function timelineItems(claims: readonly Claim[]): {
  readonly items: readonly TimelineItem[];
  readonly untimed: readonly ClaimId[];
} {
  const items: TimelineItem[] = [];
  const untimed: ClaimId[] = [];
  for (const claim of claims) {
    if (claim.status === 'proposed') continue;
    const time = eventTime(claim.time);
    if (time === null) {
      untimed.push(claim.id);
      continue;
    }
    items.push({
      claimId: claim.id,
      reportId: claim.reportId,
      time,
      label: claim.quote.replace(/\s+/g, ' '),
      hedged: claim.hedge !== '',
      doubts: dayDoubts(claim.time, time),
    });
  }
  return { items, untimed };
}

/** What speaks against the day a claim was put on: its words name another weekday, or it was put on several days. */
export function dayDoubts(written: ClaimTime, { span, precision }: EventTime): readonly string[] {
  if (precision === 'week' || precision === 'month' || precision === 'year') return [];
  const days = Math.min(7, Math.ceil((span.to - span.from) / MINUTES_A_DAY));
  const covered = new Set(
    Array.from({ length: days }, (_, index) => WEEKDAYS[weekdayOf(span.from + index * MINUTES_A_DAY)]),
  );
  const named = WEEKDAYS.filter((weekday) =>
    new RegExp(`\\b${weekday.slice(0, 3)}(?:${weekday.slice(3)}|\\b)`, 'i').test(written.asWritten),
  );
  const doubts: string[] = [];
  if (named.length > 0 && !named.some((weekday) => covered.has(weekday))) {
    doubts.push(`The words say “${written.asWritten}”, and it is put on ${spanWords(span)}.`);
  }
  if (days > 1) doubts.push(`Which day it was isn’t settled: ${spanWords(span)}.`);
  return doubts;
}
