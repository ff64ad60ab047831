import type { ClaimId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import type { ClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import {
  cellText,
  foldForSort,
  sortKey,
  TABLE_COLUMNS,
  type NamesOf,
  type SortKey,
  type TableColumn,
} from './table-columns.ts';

/** What is shown of the claims, and in which order. */
export interface TableQuery {
  /** Words, or beginnings of words, that must all stand somewhere in the row; two letters and more may stand within one. */
  readonly text: string;
  /** Of each facet: the values that may be; an empty list lets all through. */
  readonly reports: readonly ReportId[];
  readonly tags: readonly (TagId | 'none')[];
  readonly kinds: readonly (ClaimKind | 'none')[];
  readonly questions: readonly (QuestionId | 'none')[];
  /** The columns to sort by, the first one first. Ties are in reading order. */
  readonly sort: readonly { readonly column: TableColumn; readonly descending: boolean }[];
}

export const EVERYTHING: TableQuery = { text: '', reports: [], tags: [], kinds: [], questions: [], sort: [] };

/** What the table keeps of a claim: enough to filter and sort, nothing to show. */
interface Row {
  readonly id: ClaimId;
  readonly reportId: ReportId;
  readonly tagIds: readonly TagId[];
  readonly questionIds: readonly QuestionId[];
  readonly kind: ClaimKind | null;
  readonly place: number;
  readonly start: number;
  readonly words: string;
  readonly keys: Readonly<Record<TableColumn, SortKey>>;
}

/**
 * The claims of an investigation as a table that can be asked for any stretch of its rows: the screen never holds more
 * than it shows. Filled once, then kept in step claim by claim.
 */
export class ClaimTable {
  readonly #rows = new Map<ClaimId, Row>();
  #order: readonly Row[] | null = null;
  #query: TableQuery = EVERYTHING;

  /** @param names what ids stand for; may be replaced when there are new ones, but rows keep the words they were put with */
  constructor(public names: NamesOf) {}

  /** Adds a claim, or brings its row up to date. */
  put(claim: Claim): void {
    this.#rows.set(claim.id, this.#describe(claim));
    this.#order = null;
  }

  remove(id: ClaimId): void {
    if (this.#rows.delete(id)) this.#order = null;
  }

  /** Sets what is asked for. */
  ask(query: TableQuery): void {
    this.#query = query;
    this.#order = null;
  }

  /** All claims, whether shown or not. */
  get total(): number {
    return this.#rows.size;
  }

  /** How many rows there are to show. */
  get count(): number {
    return this.#ordered().length;
  }

  /** The claims of the rows `[from, to)`. */
  ids(from = 0, to = Number.POSITIVE_INFINITY): readonly ClaimId[] {
    return this.#ordered()
      .slice(from, to)
      .map((row) => row.id);
  }

  /** The row a claim is in, counted from 0, or -1. */
  rowOf(id: ClaimId): number {
    return this.#ordered().findIndex((row) => row.id === id);
  }

  #ordered(): readonly Row[] {
    return (this.#order ??= [...this.#rows.values()].filter(matches(this.#query)).sort(comparing(this.#query)));
  }

  #describe(claim: Claim): Row {
    const { names } = this;
    const keys = Object.fromEntries(TABLE_COLUMNS.map((column) => [column, sortKey(column, claim, names)]));
    return {
      id: claim.id,
      reportId: claim.reportId,
      tagIds: claim.tagIds,
      questionIds: claim.questionIds,
      kind: claim.kind,
      place: names.reportPlace(claim),
      start: claim.start,
      words: foldForSort(TABLE_COLUMNS.map((column) => cellText(column, claim, names)).join('\n')),
      keys: keys as Record<TableColumn, SortKey>,
    };
  }
}

function matches({ text, reports, tags, kinds, questions }: TableQuery): (row: Row) => boolean {
  const words = text
    .split(/\s+/)
    .map(foldForSort)
    .filter((word) => word !== '');
  const within = <T>(wanted: readonly (T | 'none')[], own: readonly T[]) =>
    wanted.length === 0 || wanted.some((value) => (value === 'none' ? own.length === 0 : own.includes(value)));
  return (row) =>
    within(reports, [row.reportId]) &&
    within(tags, row.tagIds) &&
    within(kinds, row.kind === null ? [] : [row.kind]) &&
    within(questions, row.questionIds) &&
    words.every((word) => holds(row.words, word));
}

/** A single letter or digit of a script with spaces stands in nearly every row: it has to begin a word. */
const SINGLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]$/u;
const WITHIN_WORD = /[\p{L}\p{M}\p{N}]/u;

function holds(words: string, word: string): boolean {
  if (!SINGLE.test(word)) return words.includes(word);
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    if (at === 0 || !WITHIN_WORD.test(words.charAt(at - 1))) return true;
  }
  return false;
}

function comparing({ sort }: TableQuery): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { column, descending } of sort) {
      const order = compareKeys(a.keys[column], b.keys[column], descending);
      if (order !== 0) return order;
    }
    return a.place - b.place || a.start - b.start || (a.id < b.id ? -1 : 1);
  };
}

/** What has no value stands last in either direction: it is neither the smallest nor the largest. */
function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  const noA = a === null || a === '';
  const noB = b === null || b === '';
  if (noA || noB) return Number(noA) - Number(noB);
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}
