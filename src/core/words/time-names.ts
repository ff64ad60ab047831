import type { PartOfDay } from '#core/comparison/times/part-of-day.ts';
import type { TimePrecision } from '#core/model/claim.ts';
import type { Words } from './words.ts';

const PRECISIONS = {
  time: 'precision.time',
  'part of day': 'precision.part-of-day',
  day: 'precision.day',
  week: 'precision.week',
  month: 'precision.month',
  year: 'precision.year',
} as const satisfies Readonly<Record<TimePrecision, string>>;

const PARTS_OF_DAY = {
  'early morning': 'part-of-day.early-morning',
  morning: 'part-of-day.morning',
  afternoon: 'part-of-day.afternoon',
  evening: 'part-of-day.evening',
  night: 'part-of-day.night',
} as const satisfies Readonly<Record<PartOfDay, string>>;

/** Returns the name of the precision with which a time is known: `part of day`. */
export const precisionName = (precision: TimePrecision, words: Words): string => words.say(PRECISIONS[precision]);

/** Returns the name of a part of the day: `early morning`. */
export const partOfDayName = (part: PartOfDay, words: Words): string => words.say(PARTS_OF_DAY[part]);
