/** The names of months, days and parts of a day as version 2 wrote them into decisions. They must never change. */
export const MONTHS_OF_VERSION_2 = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The names of weekdays in version 2, Sunday first. */
export const WEEKDAYS_OF_VERSION_2 = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The parts of a day in version 2, with the hours after midnight at which each begins and ends. */
export const PARTS_OF_DAY_OF_VERSION_2 = [
  ['early morning', 0, 6],
  ['morning', 6, 12],
  ['afternoon', 12, 18],
  ['evening', 18, 24],
  ['night', 18, 30],
] as const;
