import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import type { TableQuery } from '#core/claims-table/claim-table.ts';
import type { FromTableWorker, TableQuestion, TableSize } from '#renderer/workers/table-messages.ts';
import workerUrl from '#renderer/workers/table-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** The claims table of one investigation, kept by a worker of its own. */
export interface TableClient {
  readonly query: (query: TableQuery) => Promise<TableSize>;
  /** The claims of the rows `[from, to)`. */
  readonly ids: (from: number, to: number) => Promise<readonly ClaimId[]>;
  /** The row of a claim, counted from 0, or -1. */
  readonly rowOf: (id: ClaimId) => Promise<number>;
  readonly close: () => void;
}

/** Opens the table of an investigation. `onSize` is told how large it is, at first and whenever claims have changed. */
export function openTable(investigationId: InvestigationId, onSize: (size: TableSize) => void): TableClient {
  const worker = startWorker(workerUrl, 'table');
  const waiting = new Map<number, (answer: unknown) => void>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromTableWorker>) => {
    if (data.type === 'changed') return onSize(data);
    waiting.get(data.number)?.(data.answer);
    waiting.delete(data.number);
  });
  const ask = <T>(question: TableQuestion) =>
    new Promise<T>((resolve) => {
      number += 1;
      waiting.set(number, resolve as (answer: unknown) => void);
      worker.postMessage({ number, question });
    });
  void ask<TableSize>({ ask: 'open', investigationId }).then(onSize);
  return {
    query: (query) => ask<TableSize>({ ask: 'query', query }),
    ids: (from, to) => ask<readonly ClaimId[]>({ ask: 'ids', from, to }),
    rowOf: (id) => ask<number>({ ask: 'row-of', id }),
    close: () => worker.terminate(),
  };
}
