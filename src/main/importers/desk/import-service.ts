import { randomUUID } from 'node:crypto';
import type { ParserHost } from '#main/importers/process/parser-host.ts';
import type { ImportEvent } from '#shared/ipc/contract.ts';
import { importBatch } from './import-batch.ts';
import { isEmptySource, type ImportSource } from './import-source.ts';

/** Keeps files ready for the page, and puts the batches that the page starts through the parser, one after the other. */
export interface ImportService {
  /** Keeps files ready; returns the token that starts their import, or null where there are no files. */
  readonly offer: (source: ImportSource) => string | null;
  /** Forgets an offer that is not going to be imported. */
  readonly withdraw: (offer: string) => void;
  /** Imports an offer, once, as the batch of that id. Throws where the offer is unknown or the batch is under way. */
  readonly start: (batch: string, offer: string) => void;
  readonly cancel: (batch: string) => void;
  /** Cancels all batches and forgets all offers: the page is gone. Returns the number of batches. */
  readonly cancelAll: () => number;
}

/** @param tell gets the events of all batches, in order */
export function createImportService(host: ParserHost, tell: (event: ImportEvent) => void): ImportService {
  const offers = new Map<string, ImportSource>();
  const cancels = new Map<string, AbortController>();
  let queue: Promise<void> = Promise.resolve();

  function enqueue(batch: string, source: ImportSource): void {
    const cancel = new AbortController();
    const { signal } = cancel;
    cancels.set(batch, cancel);
    // A batch that waits for another one is over as soon as it is cancelled.
    const giveUp = () => tell({ batch, type: 'finished', cancelled: true });
    signal.addEventListener('abort', giveUp);
    const run = () => {
      signal.removeEventListener('abort', giveUp);
      return signal.aborted ? undefined : importBatch(host, { batch, source, signal }, tell);
    };
    queue = queue.then(run).finally(() => cancels.delete(batch));
  }

  return {
    offer: (source) => {
      if (isEmptySource(source)) return null;
      const offer = randomUUID();
      offers.set(offer, source);
      return offer;
    },
    withdraw: (offer) => void offers.delete(offer),
    start: (batch, offer) => {
      const source = offers.get(offer);
      if (source === undefined) throw new Error('an import can only be started from an offer, and only once');
      if (cancels.has(batch)) throw new Error('the batch is under way already');
      offers.delete(offer);
      enqueue(batch, source);
    },
    cancel: (batch) => cancels.get(batch)?.abort(),
    cancelAll: () => {
      offers.clear();
      for (const cancel of cancels.values()) cancel.abort();
      return cancels.size;
    },
  };
}
