import type { ClaimId, ReportId } from '#core/base/id.ts';
import { dayDoubts, type DayDoubt } from '#core/comparison/times/day-doubts.ts';
import { eventTime, type EventTime } from '#core/comparison/times/event-time.ts';
import type { Claim } from '#core/model/claim.ts';

/** A claim as the timeline shows it. */
export interface TimelineItem {
  readonly claimId: ClaimId;
  readonly reportId: ReportId;
  readonly time: EventTime;
  /** The report's words. */
  readonly label: string;
  readonly hedged: boolean;
  /** Why the day may be wrong; empty where nothing speaks against it. */
  readonly doubts: readonly DayDoubt[];
}

/** Those of `claims` that say when it happened, and the others. Claims that are only proposed are left out. */
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
