import type { BasisSpan } from '#core/model/decision.ts';
import { MONTHS_OF_VERSION_2, PARTS_OF_DAY_OF_VERSION_2, WEEKDAYS_OF_VERSION_2 } from './names-in-version-2.ts';

const MINUTES_A_DAY = 1440;

/**
 * Writes a span as version 2 did: `Thursday 21 Apr 2016`, `Thursday morning, 21 Apr 2016`, `Wednesday 20 to Thursday 21
 * Apr 2016`, `Thursday 21 Apr 2016, 09:30 +03:00`, `Apr 2016`, `2016`. It must never change: stored decisions contain
 * such words.
 */
export function spanInVersion2({ from, to, offset }: BasisSpan): string {
  const whole = from === dayStart(from) && to === dayStart(to);
  if (whole && to - from === MINUTES_A_DAY) return dayWords(from);
  if (whole) return wholeUnitWords(from, to) ?? rangeWords(from, to - 1);
  return `${hourWords(from, to)}${offset === null ? '' : ` ${zoneWords(offset)}`}`;
}

function hourWords(from: number, to: number): string {
  const part = partOfDay(from, to);
  if (part !== undefined) return `${weekday(from)} ${part}, ${dateWords(from)}`;
  if (to - from <= 1) return `${dayWords(from)}, ${clock(from)}`;
  if (dayStart(from) === dayStart(to)) return `${dayWords(from)}, ${clock(from)} to ${clock(to)}`;
  return `${dayWords(from)}, ${clock(from)}, to ${dayWords(to)}, ${clock(to)}`;
}

const partOfDay = (from: number, to: number) =>
  PARTS_OF_DAY_OF_VERSION_2.find(
    ([, first, last]) => from === dayStart(from) + first * 60 && to === dayStart(from) + last * 60,
  )?.[0];

function wholeUnitWords(from: number, to: number): string | null {
  const [start, end] = [date(from), date(to)];
  if (start.getUTCDate() !== 1 || end.getUTCDate() !== 1) return null;
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (months === 1) return monthWords(from);
  return months === 12 && start.getUTCMonth() === 0 ? String(start.getUTCFullYear()) : null;
}

function rangeWords(from: number, last: number): string {
  const sameMonth = monthWords(from) === monthWords(last);
  const first = sameMonth ? `${weekday(from)} ${date(from).getUTCDate()}` : dayWords(from);
  return `${first} to ${dayWords(last)}`;
}

function zoneWords(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

const dayStart = (minutes: number) => Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY;
const date = (minutes: number) => new Date(minutes * 60_000);
const weekday = (minutes: number) => WEEKDAYS_OF_VERSION_2[date(minutes).getUTCDay()] ?? '';
const monthWords = (minutes: number) =>
  `${MONTHS_OF_VERSION_2[date(minutes).getUTCMonth()] ?? ''} ${date(minutes).getUTCFullYear()}`;
const dateWords = (minutes: number) => `${date(minutes).getUTCDate()} ${monthWords(minutes)}`;
const dayWords = (minutes: number) => `${weekday(minutes)} ${dateWords(minutes)}`;
const clock = (minutes: number) => date(minutes).toISOString().slice(11, 16);
