import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { err, ok } from '#core/base/result.ts';
import type { ParserHost } from '#main/importers/process/parser-host.ts';
import type { ImportEvent } from '#shared/ipc/contract.ts';
import { createImportService, type ImportService } from './import-service.ts';

const anItem = (name: string) => ({ name, type: 'text/plain', bytes: new Uint8Array([65]), url: '' });
const CANCELLED = { code: 'cancelled', params: {} } as const;

/** Offers items of these names. */
function offered(service: ImportService, ...names: readonly string[]): string {
  const offer = service.offer({ kind: 'items', items: names.map(anItem) });
  if (offer === null) throw new Error('nothing was offered');
  return offer;
}

/** Imports items of these names as a batch of its own, as the page does; returns the batch's id. */
function begin(service: ImportService, ...names: readonly string[]): string {
  const batch = randomUUID();
  service.start(batch, offered(service, ...names));
  return batch;
}

/** A parser that never ends by itself. */
const stuck: ParserHost = {
  parse: (_header, _pieces, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve(err(CANCELLED));
      signal.addEventListener('abort', () => resolve(err(CANCELLED)));
    }),
  close: () => undefined,
};

test('all batches can be cancelled at once, those that wait as well; later ones are imported', async () => {
  const events: ImportEvent[] = [];
  const parser = { ...stuck };
  const service = createImportService(parser, (event) => events.push(event));
  const first = begin(service, 'a', 'b');
  const second = begin(service, 'c');
  await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ type: 'reading', name: 'a' }));
  expect(service.cancelAll()).toBe(2);
  await vi.waitFor(() => expect(events.filter(({ type }) => type === 'finished')).toHaveLength(2));
  expect(events.filter(({ type }) => type === 'finished')).toEqual(
    [second, first].map((batch) => ({ batch, type: 'finished', cancelled: true })),
  );
  parser.parse = () => Promise.resolve(ok(undefined));
  const third = begin(service, 'd');
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ batch: third, type: 'finished', cancelled: false }));
  expect(service.cancelAll()).toBe(0);
});

test('a batch that waits for another is over as soon as it is cancelled, and its files are never looked at', async () => {
  const events: ImportEvent[] = [];
  const service = createImportService(stuck, (event) => events.push(event));
  const first = begin(service, 'a');
  const second = begin(service, 'b');
  service.cancel(second);
  expect(events).toContainEqual({ batch: second, type: 'finished', cancelled: true });
  service.cancel(first);
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ batch: first, type: 'finished', cancelled: true }));
  await new Promise((later) => setTimeout(later, 10));
  expect(events.filter(({ batch }) => batch === second)).toHaveLength(1);
});

test('an offer starts nothing by itself, and only one batch', () => {
  const events: ImportEvent[] = [];
  const service = createImportService(stuck, (event) => events.push(event));
  const offer = offered(service, 'a');
  expect(service.cancelAll()).toBe(0);
  const again = offered(service, 'a');
  const batch = randomUUID();
  service.start(batch, again);
  expect(() => service.start(randomUUID(), again)).toThrow('only once');
  expect(() => service.start(batch, offered(service, 'b'))).toThrow('under way');
  expect(service.cancelAll()).toBe(1);
  expect(() => service.start(randomUUID(), offer)).toThrow('only be started from an offer');
});

test('no files are no offer, and an offer that was given back or is made up starts nothing', () => {
  const service = createImportService(stuck, () => undefined);
  expect(service.offer({ kind: 'paths', paths: [] })).toBeNull();
  const offer = offered(service, 'a');
  service.withdraw(offer);
  for (const unknown of [offer, randomUUID()]) expect(() => service.start(randomUUID(), unknown)).toThrow('offer');
});
