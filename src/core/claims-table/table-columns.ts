import { grade, type Reliability } from '#core/model/admiralty.ts';
import type { Claim } from '#core/model/claim.ts';
import { quantityWords } from '#core/words/comparison/figure-words.ts';
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

/** What a row says beside the claim's own words: names instead of ids, and how figures are written. */
export interface NamesOf {
  readonly words: Words;
  readonly report: (claim: Claim) => string;
  /** Its place in the list of reports: rows of one report stay together in reading order. */
  readonly reportPlace: (claim: Claim) => number;
  readonly reliability: (claim: Claim) => Reliability;
  readonly tags: (claim: Claim) => readonly string[];
  readonly questions: (claim: Claim) => readonly string[];
  readonly originator: (claim: Claim) => string;
}

/** By what a column is sorted: numbers by size, texts by their folded letters. Empty texts and null come last. */
export type SortKey = string | number | null;

/** The words of a cell, as they are shown and found. */
export function cellText(column: TableColumn, claim: Claim, names: NamesOf): string {
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
      return quantityWords(claim.quantity, names.words);
    case 'unit':
      return claim.quantity.unit;
    case 'origin':
      return names.originator(claim);
    case 'grade':
      return grade(names.reliability(claim), claim.credibility);
    case 'kind':
      return claim.kind ?? '';
    case 'time':
      return claim.time.start || claim.time.asWritten;
    case 'credibility':
      return String(claim.credibility);
    case 'created':
      return claim.createdAt;
    case 'modified':
      return claim.modifiedAt;
    case 'asOf':
    case 'subject':
    case 'object':
    case 'place':
    case 'hedge':
    case 'memo':
      return claim[column];
    case 'status':
      return claim.placement;
  }
}

/** By what a claim is sorted in a column. */
export function sortKey(column: TableColumn, claim: Claim, names: NamesOf): SortKey {
  if (column === 'quantity') return claim.quantity.low ?? claim.quantity.high;
  if (column === 'credibility') return claim.credibility;
  return foldForSort(cellText(column, claim, names));
}

/** Letters without case and accents: what a reader takes for the same when looking down a column. */
export const foldForSort = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\s"'“”‘’«»([]+/, '');
