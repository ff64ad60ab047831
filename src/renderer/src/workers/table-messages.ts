import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import type { TableQuery } from '#core/claims-table/claim-table.ts';

/** The number of rows, and the number of claims they were chosen from. */
export interface TableSize {
  readonly count: number;
  readonly total: number;
}

/** The questions that the table worker answers. Its news are a new size: claims changed, and rows may be others now. */
export type TableQuestions = {
  readonly open: { readonly question: InvestigationId; readonly answer: TableSize };
  readonly query: { readonly question: TableQuery; readonly answer: TableSize };
  /** The claims of the rows `[from, to)`. */
  readonly ids: {
    readonly question: { readonly from: number; readonly to: number };
    readonly answer: readonly ClaimId[];
  };
  /** The row of a claim, counted from 0, or -1. */
  readonly rowOf: { readonly question: ClaimId; readonly answer: number };
};
