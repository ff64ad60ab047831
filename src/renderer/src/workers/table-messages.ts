import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import type { TableQuery } from '#core/claims-table/claim-table.ts';

/** What the page asks the table worker; each question has a number, and its answer the same. */
export type TableQuestion =
  | { readonly ask: 'open'; readonly investigationId: InvestigationId }
  | { readonly ask: 'query'; readonly query: TableQuery }
  /** The claims of the rows `[from, to)`. */
  | { readonly ask: 'ids'; readonly from: number; readonly to: number }
  | { readonly ask: 'row-of'; readonly id: ClaimId };

export interface ToTableWorker {
  readonly number: number;
  readonly question: TableQuestion;
}

/** How many rows there are, of how many claims. */
export interface TableSize {
  readonly count: number;
  readonly total: number;
}

export type FromTableWorker =
  | { readonly type: 'answer'; readonly number: number; readonly answer: TableSize | readonly ClaimId[] | number }
  /** Claims changed: rows may be others now. */
  | ({ readonly type: 'changed' } & TableSize);
