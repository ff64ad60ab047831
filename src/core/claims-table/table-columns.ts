import { parsePartialDate } from '#core/base/partial-date.ts';
import { grade, type Reliability } from '#core/model/admiralty.ts';
import type { Claim } from '#core/model/claim.ts';
import { quantityWords } from '#core/words/comparison/figure-words.ts';
import { kindName } from '#core/words/kind-name.ts';
import type { Words } from '#core/words/words.ts';

/** The columns of the claims table, in the order they have until the analyst changes it. */
export const TABLE_COLUMNS = [
  'report',
  'quote',
  'tags',
  'question',
  'quantity',
  'unit',
  'origin',
  'asOf',
  'grade',
  'kind',
  'subject',
  'object',
  'place',
  'time',
  'hedge',
  'credibility',
  'memo',
  'status',
  'created',
  'modified',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The names that a row shows in place of ids, and the words in which figures, dates and kinds are written. */
export interface NamesOf {
  readonly words: Words;
  readonly report: (claim: Claim) => string;
  /** The place of the claim's report in the list of reports: rows of one report stay together in reading order. */
  readonly reportPlace: (claim: Claim) => number;
  readonly reliability: (claim: Claim) => Reliability;
  readonly tags: (claim: Claim) => readonly string[];
  readonly questions: (claim: Claim) => readonly string[];
  readonly originator: (claim: Claim) => string;
}

/** The value by which a row is sorted: numbers by size, texts by their folded letters. Empty texts and null come last. */
export type SortKey = string | number | null;

/** Returns the words of a cell, as they are shown. */
export function cellText(column: TableColumn, claim: Claim, names: NamesOf): string {
  const { words } = names;
  switch (column) {
    case 'report':
      return names.report(claim);
    case 'quote':
      return claim.quote;
    case 'tags':
      return names.tags(claim).join(', ');
    case 'question':
      return names.questions(claim).join(' · ');
    case 'quantity':
      return quantityWords(claim.quantity, words);
    case 'unit':
      return claim.quantity.unit;
    case 'origin':
      return names.originator(claim);
    case 'grade':
      return grade(names.reliability(claim), claim.credibility);
    case 'kind':
      return claim.kind === null ? '' : kindName(claim.kind, words);
    case 'credibility':
      return String(claim.credibility);
    case 'asOf':
    case 'time':
      return dateText(storedDate(column, claim), words);
    case 'created':
    case 'modified':
      return words.moment(column === 'created' ? claim.createdAt : claim.modifiedAt);
    case 'subject':
    case 'object':
    case 'place':
    case 'hedge':
    case 'memo':
      return claim[column];
    case 'status':
      return words.say(`claim-status.${claim.placement}`);
  }
}

/** The columns that show a date in words and store it in ISO 8601. */
const DATE_COLUMNS = ['asOf', 'time', 'created', 'modified'] as const satisfies readonly TableColumn[];
type DateColumn = (typeof DATE_COLUMNS)[number];
const isDateColumn = (column: TableColumn): column is DateColumn =>
  (DATE_COLUMNS as readonly string[]).includes(column);

/** Returns a date as it is stored: sorted as text, such dates are in the order of the calendar. */
function storedDate(column: DateColumn, claim: Claim): string {
  switch (column) {
    case 'asOf':
      return claim.asOf;
    case 'time':
      return claim.time.start || claim.time.asWritten;
    case 'created':
      return claim.createdAt;
    case 'modified':
      return claim.modifiedAt;
  }
}

function dateText(stored: string, words: Words): string {
  const date = parsePartialDate(stored);
  return date === null ? stored : words.date(date);
}

/** Returns what the filter searches: the words of all cells as they are shown, and dates as they are stored as well. */
export const searchText = (claim: Claim, names: NamesOf): string =>
  foldForSort(
    [
      ...TABLE_COLUMNS.map((column) => cellText(column, claim, names)),
      ...DATE_COLUMNS.map((column) => storedDate(column, claim)),
    ].join('\n'),
  );

/** Returns the value by which a claim is sorted in a column. */
export function sortKey(column: TableColumn, claim: Claim, names: NamesOf): SortKey {
  if (column === 'quantity') return claim.quantity.low ?? claim.quantity.high;
  if (column === 'credibility') return claim.credibility;
  return foldForSort(isDateColumn(column) ? storedDate(column, claim) : cellText(column, claim, names));
}

/** Returns a text without case, accents and opening quotation marks: a reader looking down a column ignores them. */
export const foldForSort = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\s"'“”‘’«»([]+/, '');
