import { datePrecision, parsePartialDate } from '#core/base/partial-date.ts';
import { approximationIn } from '#core/language/bounds/approximation.ts';
import { TIME_PRECISIONS, type ClaimTime, type TimePrecision } from '#core/model/claim.ts';
import { MINUTES_A_DAY, sameSpan, spanBetween, toUtc, type TimeSpan } from './time-span.ts';
import { spanOfUnit } from './time-unit.ts';

/** The time at which a report says that something happened, as exactly as the report says it. */
export interface EventTime {
  readonly span: TimeSpan;
  readonly precision: TimePrecision;
}

/**
 * Returns the event time of a claim; null where it gives none, or where its words have not been resolved to a date. The
 * span is at least as long as the precision: a time known to the week is all of that week. Ends entered the wrong way
 * round are swapped.
 */
export function eventTime(time: ClaimTime): EventTime | null {
  const [start, end] = [time.start === '' ? time.end : time.start, time.end];
  const given = spanBetween(start, end) ?? spanBetween(end, start);
  if (given === null) return null;
  const precision = time.precision ?? precisionOf(start);
  const isAbout = precision === 'time' && approximationIn(time.asWritten) !== null;
  return { span: isAbout ? widened(given) : spanOfUnit(given, precision), precision };
}

/**
 * How many minutes before and after "about 3 p.m." may mean. Half an hour is as exactly as people round the hour; with less,
 * 14:45 would contradict it, with more, two events an hour apart would be one.
 */
const ABOUT_MINUTES = 30;

const widened = ({ from, to, offset }: TimeSpan): TimeSpan => ({
  from: from - ABOUT_MINUTES,
  to: to + ABOUT_MINUTES,
  offset,
});

function precisionOf(text: string): TimePrecision {
  const date = parsePartialDate(text);
  return date === null ? 'day' : datePrecision(date);
}

/**
 * The relation of two times. `same`: equal at the coarser of their precisions; `overlap`: both can be true; `apart`:
 * they contradict each other.
 */
export type TimeRelation = 'same' | 'overlap' | 'apart';

/**
 * Compares two event times at the coarser of their precisions: Wednesday morning and Wednesday are the same day, and a
 * night belongs to the day on which it begins. Two times with a zone are put on one clock; else clocks are taken as they
 * stand.
 */
export function relateTimes(first: EventTime, second: EventTime): TimeRelation {
  const [a, b] = [onSharedClock(first, second), onSharedClock(second, first)];
  const [fine, coarse] = rank(a) <= rank(b) ? [a, b] : [b, a];
  if (fine.precision === coarse.precision) {
    if (sameSpan(fine.span, coarse.span)) return 'same';
  } else if (isOneUnit(coarse) && (within(fine.span, coarse.span) || beginsIn(fine.span, coarse.span))) return 'same';
  return fine.span.from < coarse.span.to && coarse.span.from < fine.span.to ? 'overlap' : 'apart';
}

/** Returns `time` on the clock of UTC where both times have a zone, and their zones differ. */
function onSharedClock(time: EventTime, other: EventTime): EventTime {
  const { offset } = time.span;
  return offset === null || other.span.offset === null || offset === other.span.offset
    ? time
    : { ...time, span: toUtc(time.span, offset) };
}

const rank = ({ precision }: EventTime) => TIME_PRECISIONS.indexOf(precision);
const within = (inner: TimeSpan, outer: TimeSpan) => outer.from <= inner.from && inner.to <= outer.to;

/** Whether `inner` is a night that begins in `outer` and ends after midnight: no longer than a day. */
const beginsIn = (inner: TimeSpan, outer: TimeSpan) =>
  outer.from <= inner.from && inner.from < outer.to && inner.to - inner.from <= MINUTES_A_DAY;

/** Whether the span is one day, week, month or year, not several of which the right one isn't known. */
function isOneUnit({ span, precision }: EventTime): boolean {
  const longest = LONGEST_DAYS[precision];
  return longest === null || span.to - span.from <= longest * MINUTES_A_DAY;
}

const LONGEST_DAYS: Readonly<Record<TimePrecision, number | null>> = {
  time: null,
  'part of day': null,
  day: 1,
  week: 7,
  month: 31,
  year: 366,
};
