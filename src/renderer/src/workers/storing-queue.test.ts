import { expect, test, vi } from 'vitest';
import type { ParsedFile } from '#shared/parsed-file/parsed-file.ts';
import { aDocument } from '#testing/builders.ts';
import { createStoringQueue } from './storing-queue.ts';

const MEGABYTE = 1024 * 1024;

function aFile(index: number, bytes = 10): ParsedFile {
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: bytes, sha256: '' };
  const report = { document: aDocument('words'), source, textSha256: '', bytes: new Uint8Array(bytes) };
  return { batch: 'b', index, name: 'a.txt', outcome: { ok: true, reports: [report], failed: [] } };
}

test('what arrives together is stored together, in order, and parsers don’t wait for it', async () => {
  const stored: number[][] = [];
  const enqueue = createStoringQueue((files) => {
    stored.push(files.map(({ index }) => index));
    return Promise.resolve(true);
  });
  const release = vi.fn<() => void>();
  for (let index = 0; index < 100; index++) enqueue({ file: aFile(index), release });
  expect(release).toHaveBeenCalledTimes(100);
  await vi.waitFor(() => expect(stored.flat()).toHaveLength(100));
  expect(stored.flat()).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(stored.length).toBeLessThanOrEqual(3);
});

test('a parser that is far ahead of the disk waits until its file is stored', async () => {
  let finish: () => void = () => undefined;
  const enqueue = createStoringQueue(() => new Promise((resolve) => (finish = () => resolve(true))));
  const early = vi.fn<() => void>();
  const late = vi.fn<() => void>();
  enqueue({ file: aFile(0, 15 * MEGABYTE), release: early });
  enqueue({ file: aFile(1, 15 * MEGABYTE), release: late });
  expect(early).toHaveBeenCalledOnce();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(late).not.toHaveBeenCalled();
  finish();
  await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
});

test('a fault in storing costs those files, and neither the next ones nor their parsers', async () => {
  const stored: number[] = [];
  const faults: unknown[] = [];
  const hear = (fault: unknown) => void faults.push(fault);
  process.on('unhandledRejection', hear);
  const enqueue = createStoringQueue(async (files) => {
    if (files.some(({ index }) => index === 0)) throw new Error('a fault');
    stored.push(...files.map(({ index }) => index));
    return true;
  });
  const release = vi.fn<() => void>();
  enqueue({ file: aFile(0, 20 * MEGABYTE), release });
  for (let index = 1; index < 250; index++) enqueue({ file: aFile(index, MEGABYTE), release });
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(250), 5_000);
  enqueue({ file: aFile(250), release });
  await vi.waitFor(() => expect(stored.at(-1)).toBe(250));
  process.off('unhandledRejection', hear);
  expect(faults).toHaveLength(1);
});

test('much that has come together is stored without long pauses: a file behind thousands doesn’t wait for them', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const enqueue = createStoringQueue(async () => true);
  const release = vi.fn<() => void>();
  for (let index = 0; index < 1_000; index++) enqueue({ file: aFile(index), release: () => undefined });
  enqueue({ file: aFile(1_000, 20 * MEGABYTE), release });
  await vi.advanceTimersByTimeAsync(2_000); // eleven commits; half a second after each would be more than five
  expect(release).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
