/** The months by their English names, January first: the key of each language's table. */
export const MONTH_KEYS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The words of one language's dates, in lower case. Entries are pieces of regular expressions. */
export interface DateWords {
  /** Each month's names in dates: the whole name first, then its abbreviations without a full stop. */
  readonly months: Readonly<Record<(typeof MONTH_KEYS)[number], readonly string[]>>;
  /** Words beside the date in a date line: for publishing, weekdays, times, zones, prepositions. */
  readonly besideDate: readonly string[];
  /** Words that tell a later date than the publication: when somebody changed, printed or fetched the page. */
  readonly laterThanPublication: readonly string[];
}
