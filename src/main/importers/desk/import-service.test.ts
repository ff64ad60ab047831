import { expect, test, vi } from 'vitest';
import { err, ok } from '#core/base/result.ts';
import type { ParserHost } from '#main/importers/process/parser-host.ts';
import type { ImportEvent } from '#shared/ipc/contract.ts';
import { createImportService } from './import-service.ts';

const anItem = (name: string) => ({ name, type: 'text/plain', bytes: new Uint8Array([65]), url: '' });
const CANCELLED = { code: 'cancelled', params: {} } as const;

/** A parser that never ends by itself. */
const stuck: ParserHost = {
  parse: (_header, _pieces, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve(err(CANCELLED));
      signal.addEventListener('abort', () => resolve(err(CANCELLED)));
    }),
  close: () => undefined,
};

test('all batches can be cancelled at once, those that wait as well; what comes after them is imported', async () => {
  const events: ImportEvent[] = [];
  const parser = { ...stuck };
  const service = createImportService(parser, (event) => events.push(event));
  const first = service.importItems([anItem('a'), anItem('b')]);
  const second = service.importItems([anItem('c')]);
  await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ type: 'reading', name: 'a' }));
  expect(service.cancelAll()).toBe(2);
  await vi.waitFor(() => expect(events.filter(({ type }) => type === 'finished')).toHaveLength(2));
  expect(events.filter(({ type }) => type === 'finished')).toEqual(
    [second, first].map((batch) => ({ batch, type: 'finished', cancelled: true })),
  );
  parser.parse = () => Promise.resolve(ok(undefined));
  const third = service.importItems([anItem('d')]);
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ batch: third, type: 'finished', cancelled: false }));
  expect(service.cancelAll()).toBe(0);
});

test('a batch that waits for another is over as soon as it is cancelled, and its files are never looked at', async () => {
  const events: ImportEvent[] = [];
  const service = createImportService(stuck, (event) => events.push(event));
  const first = service.importItems([anItem('a')]);
  const second = service.importItems([anItem('b')]);
  service.cancel(second);
  expect(events).toContainEqual({ batch: second, type: 'finished', cancelled: true });
  service.cancel(first);
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ batch: first, type: 'finished', cancelled: true }));
  await new Promise((later) => setTimeout(later, 10));
  expect(events.filter(({ batch }) => batch === second)).toHaveLength(1);
});
