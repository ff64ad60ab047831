import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import type { TableQuery } from '#core/claims-table/claim-table.ts';
import type { TableQuestions, TableSize } from '#renderer/workers/table-messages.ts';
import workerUrl from '#renderer/workers/table-worker.ts?worker&url';
import { startAskedWorker } from './start-worker.ts';

/** The claims table of one investigation, kept in a worker of its own. */
export interface TableClient {
  readonly query: (query: TableQuery) => Promise<TableSize>;
  /** Returns the claims of the rows `[from, to)`. */
  readonly ids: (from: number, to: number) => Promise<readonly ClaimId[]>;
  /** Returns the row of a claim, counted from 0, or -1. */
  readonly rowOf: (id: ClaimId) => Promise<number>;
  readonly close: () => void;
}

/** Opens the table of an investigation. `onSize` receives its size, at first and whenever claims have changed. */
export function openTable(investigationId: InvestigationId, onSize: (size: TableSize) => void): TableClient {
  const worker = startAskedWorker<TableQuestions, TableSize>(workerUrl, 'table', onSize);
  void worker.ask('open', investigationId).then(onSize);
  return {
    query: (query) => worker.ask('query', query),
    ids: (from, to) => worker.ask('ids', { from, to }),
    rowOf: (id) => worker.ask('rowOf', id),
    close: worker.close,
  };
}
