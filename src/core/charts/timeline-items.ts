import type { ClaimId, ReportId } from '#core/base/id.ts';
import { dayDoubts, type DayDoubt } from '#core/comparison/times/day-doubts.ts';
import { eventTime, type EventTime } from '#core/comparison/times/event-time.ts';
import type { Claim } from '#core/model/claim.ts';

/** A claim as the timeline shows it. */
export interface TimelineItem {
  readonly claimId: ClaimId;
  readonly reportId: ReportId;
  readonly time: EventTime;
  /** The quoted words of the report. */
  readonly label: string;
  readonly hedged: boolean;
  /** The reasons why the day may be wrong. */
  readonly doubts: readonly DayDoubt[];
}

/** Splits `claims` into those that say when they happened and the others. Proposals aren't claims and aren't shown. */
export function timelineItems(claims: readonly Claim[]): {
  readonly items: readonly TimelineItem[];
  readonly untimed: readonly ClaimId[];
} {
  const items: TimelineItem[] = [];
  const untimed: ClaimId[] = [];
  for (const claim of claims) {
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
