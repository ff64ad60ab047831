import { dayStart, type TimeSpan } from './time-span.ts';

/** Parts of a day, by the hours after midnight at which they begin and end. A night ends on the next day. */
export const PARTS_OF_DAY = {
  'early morning': [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
} as const satisfies Readonly<Record<string, readonly [from: number, to: number]>>;
export type PartOfDay = keyof typeof PARTS_OF_DAY;

/** Returns the span of a part of the given day (`2016-04-21`), in the form in which a claim stores its as-of time. */
export function partOfDaySpan(date: string, part: PartOfDay): string {
  const midnight = Date.parse(`${date}T00:00:00Z`) / 60_000;
  const [first, last] = PARTS_OF_DAY[part];
  return `${isoMinute(midnight + first * 60)}/${isoMinute(midnight + last * 60)}`;
}

/** Returns the part of the day that a span covers exactly; null where it covers none. */
export function partOfDayOf({ from, to }: Pick<TimeSpan, 'from' | 'to'>): PartOfDay | null {
  const midnight = dayStart(from);
  for (const [name, [first, last]] of Object.entries(PARTS_OF_DAY) as [PartOfDay, readonly [number, number]][]) {
    if (from === midnight + first * 60 && to === midnight + last * 60) return name;
  }
  return null;
}

const isoMinute = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16);
