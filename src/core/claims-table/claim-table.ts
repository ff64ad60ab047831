import type { ClaimId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import type { ClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import {
  foldForSort,
  searchText,
  sortKey,
  TABLE_COLUMNS,
  type NamesOf,
  type SortKey,
  type TableColumn,
} from './table-columns.ts';

/** A query of the table: the filter, and the order of the rows. */
export interface TableQuery {
  /** Words that must all occur in the row. Two letters or more may occur within a word, one letter only at its beginning. */
  readonly text: string;
  /** The values that each facet lets through; an empty list lets all through. */
  readonly reports: readonly ReportId[];
  readonly tags: readonly (TagId | 'none')[];
  readonly kinds: readonly (ClaimKind | 'none')[];
  readonly questions: readonly (QuestionId | 'none')[];
  /** The columns to sort by, the most important first. Ties are in reading order. */
  readonly sort: readonly { readonly column: TableColumn; readonly descending: boolean }[];
}

export const EVERYTHING: TableQuery = { text: '', reports: [], tags: [], kinds: [], questions: [], sort: [] };

/** A claim in the table: enough to filter and sort, nothing to show. */
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
 * The claims of an investigation as a table that returns any range of its rows, so that the screen keeps no more rows than
 * it shows. The table is filled once and then updated claim by claim.
 */
export class ClaimTable {
  readonly #rows = new Map<ClaimId, Row>();
  #order: readonly Row[] | null = null;
  #query: TableQuery = EVERYTHING;

  /** @param names the names of ids; they may be replaced, but a row keeps the words it was put with */
  constructor(public names: NamesOf) {}

  /** Adds a claim, or brings its row up to date. */
  put(claim: Claim): void {
    this.#rows.set(claim.id, this.#describe(claim));
    this.#order = null;
  }

  remove(id: ClaimId): void {
    if (this.#rows.delete(id)) this.#order = null;
  }

  /** Sets the query. */
  ask(query: TableQuery): void {
    this.#query = query;
    this.#order = null;
  }

  /** The number of all claims, whether shown or not. */
  get total(): number {
    return this.#rows.size;
  }

  /** The number of rows that the query lets through. */
  get count(): number {
    return this.#ordered().length;
  }

  /** Returns the claims of the rows `[from, to)`. */
  ids(from = 0, to = Number.POSITIVE_INFINITY): readonly ClaimId[] {
    return this.#ordered()
      .slice(from, to)
      .map((row) => row.id);
  }

  /** Returns the row of a claim, counted from 0, or -1. */
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
      words: searchText(claim, names),
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
    words.every((word) => occursIn(row.words, word));
}

/** A single letter or digit of a script with spaces occurs in nearly every row: it has to begin a word. */
const SINGLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]$/u;
const WITHIN_WORD = /[\p{L}\p{M}\p{N}]/u;

function occursIn(words: string, word: string): boolean {
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

/** Compares two keys. Rows without a value come last in either direction: they are neither the smallest nor the largest. */
function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  const noA = a === null || a === '';
  const noB = b === null || b === '';
  if (noA || noB) return Number(noA) - Number(noB);
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}
