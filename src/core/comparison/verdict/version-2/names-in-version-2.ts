/** Names of months, days and parts of a day as version 2 wrote them into decisions. Never to be changed. */
export const MONTHS_OF_VERSION_2 = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Sunday first. */
export const WEEKDAYS_OF_VERSION_2 = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** With the hours after midnight at which each begins and ends. */
export const PARTS_OF_DAY_OF_VERSION_2 = [
  ['early morning', 0, 6],
  ['morning', 6, 12],
  ['afternoon', 12, 18],
  ['evening', 18, 24],
  ['night', 18, 30],
] as const;
