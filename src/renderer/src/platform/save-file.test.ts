import { expect, test, vi } from 'vitest';
import type { Bridge } from '#shared/ipc/bridge-contract.ts';
import type { PieceReply } from '#shared/ipc/contract.ts';
import { MAX_PIECE_BYTES } from '#shared/limits.ts';
import { saveFile } from './save-file.ts';

vi.mock('./bridge.ts', () => ({ bridge: {} }));

const CSV = { suggestedName: 'claims.csv', kind: 'CSV', endings: ['csv'], printed: false };
const MEGABYTE = 1024 * 1024;

/** A main process that takes pieces, in later tasks, and remembers the calls. */
function mainProcess(onPiece: (piece: number) => PieceReply = () => ({ taken: true })) {
  const calls: string[] = [];
  const sizes: number[] = [];
  let writing = 0;
  let mostAtOnce = 0;
  const call = (async (channel: string, request: { readonly bytes?: Uint8Array }) => {
    calls.push(channel);
    if (channel === 'file:save-begin') return { opened: true, saving: 'token' };
    if (channel === 'file:save-end') return { saved: true, path: '/claims.csv' };
    if (channel !== 'file:save-piece') return undefined;
    writing += 1;
    mostAtOnce = Math.max(mostAtOnce, writing);
    sizes.push(request.bytes?.length ?? 0);
    await new Promise((later) => setTimeout(later));
    writing -= 1;
    return onPiece(sizes.length);
  }) as unknown as Bridge<File>['call'];
  return { call, calls, sizes, mostAtOnce: () => mostAtOnce };
}

function* lines(megabytes: number): Generator<string> {
  const line = `${'x'.repeat(1023)}\n`;
  for (let count = 0; count < megabytes * 1024; count += 1) yield line;
}

test('50 MB are never in one message, and no piece is sent before the one before was written', async () => {
  const main = mainProcess();
  expect(await saveFile({ ...CSV, parts: lines(50) }, undefined, main.call)).toEqual({
    saved: true,
    path: '/claims.csv',
  });
  expect(main.sizes.reduce((sum, size) => sum + size, 0)).toBe(50 * MEGABYTE);
  expect(Math.max(...main.sizes)).toBe(MAX_PIECE_BYTES);
  expect(main.mostAtOnce()).toBe(1);
});

test('a saving that is cancelled asks for no more parts, and takes the file back', async () => {
  const cancel = new AbortController();
  const main = mainProcess((piece) => {
    if (piece === 2) cancel.abort();
    return { taken: true };
  });
  let made = 0;
  function* parts() {
    for (; ; made += 1) yield new Uint8Array(MAX_PIECE_BYTES);
  }
  expect(await saveFile({ ...CSV, parts: parts() }, cancel.signal, main.call)).toEqual({ saved: false, error: null });
  expect(made).toBeLessThan(4);
  expect(main.calls.slice(-2)).toEqual(['file:save-piece', 'file:save-cancel']);
});

test('an exporter that fails leaves no file', async () => {
  const main = mainProcess();
  function* parts() {
    yield new Uint8Array(MAX_PIECE_BYTES);
    throw new Error('the report has no publisher');
  }
  await expect(saveFile({ ...CSV, parts: parts() }, undefined, main.call)).rejects.toThrow('no publisher');
  expect(main.calls.at(-1)).toBe('file:save-cancel');
});

test('a full disk ends the saving with the sentence of the main process', async () => {
  const main = mainProcess(() => ({ taken: false, error: 'The disk is full.' }));
  expect(await saveFile({ ...CSV, parts: lines(3) }, undefined, main.call)).toEqual({
    saved: false,
    error: 'The disk is full.',
  });
  expect(main.sizes).toHaveLength(1);
  expect(main.calls).not.toContain('file:save-end');
});
