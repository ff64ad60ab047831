import { datePartsOf, type PartialDate } from '#core/base/partial-date.ts';

/** English month names as dates are shown with them. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Writes a date for people: `21 Apr 2016`, `21 Apr 2016, 09:30 +03:00`, `Apr 2016`, `2016`. Day and month can't be
 * confused.
 */
export function formatPartialDate(date: PartialDate): string {
  const { year, month, day, hour, minute = '00', zone } = datePartsOf(date);
  if (month === undefined) return year;
  const monthAndYear = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  if (day === undefined) return monthAndYear;
  const wholeDay = `${Number(day)} ${monthAndYear}`;
  if (hour === undefined) return wholeDay;
  return `${wholeDay}, ${hour}:${minute}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`}`;
}
