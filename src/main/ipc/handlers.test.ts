import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandlers, type HandlerDeps } from './handlers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-handlers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The real handlers, with stand-ins for everything that a test doesn’t pass. */
function handlers(world: Partial<HandlerDeps> = {}) {
  const shown: string[] = [];
  const offered: unknown[] = [];
  const started: (readonly string[])[] = [];
  const deps: HandlerDeps = {
    importer: {
      offer: (source) => `offer ${offered.push(source)}`,
      withdraw: (offer) => started.push(['withdrawn', offer]),
      start: (batch, offer) => started.push([batch, offer]),
      cancel: () => undefined,
      cancelAll: () => 0,
    },
    savings: {
      begin: () => Promise.resolve({ opened: false, error: null }),
      piece: () => Promise.resolve({ taken: true }),
      end: () => Promise.resolve({ saved: false, error: null }),
      cancel: () => Promise.resolve(),
      cancelAll: () => Promise.resolve(),
      underWay: () => 0,
      wasSaved: (path) => path === '/saved.csv',
    },
    chooseFiles: () => Promise.resolve([]),
    chooseTextFile: () => Promise.resolve(null),
    showInFolder: (path) => shown.push(path),
    takeHandedOver: () => ['/handed-over.txt'],
    rendererReady: () => undefined,
    describe: () => ({ version: '', electron: '', chrome: '', platform: '', dataFolder: '', blockedRequests: 0 }),
    setTheme: () => undefined,
    updateMenu: () => undefined,
    ...world,
  };
  return { handle: createHandlers(deps), shown, offered, started };
}

describe('showing a file in its folder', () => {
  it('shows only a file that was saved here', async () => {
    const { handle, shown } = handlers();
    await handle['file:reveal']({ path: '/etc/passwd' });
    await handle['file:reveal']({ path: '/saved.csv' });
    expect(shown).toEqual(['/saved.csv']);
  });
});

describe('opening a claims file', () => {
  const opening = (path: string | null) =>
    handlers({ chooseTextFile: () => Promise.resolve(path) }).handle['file:open-text']({
      kind: 'CSV',
      endings: ['csv'],
    });

  it('gives its text', async () => {
    const path = join(folder, 'claims.csv');
    writeFileSync(path, 'quote\r\nقتلى\r\n');
    expect(await opening(path)).toEqual({ opened: true, name: 'claims.csv', text: 'quote\r\nقتلى\r\n' });
  });

  it('says that it isn’t UTF-8, or isn’t there', async () => {
    const path = join(folder, 'latin.csv');
    writeFileSync(path, new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    expect(await opening(path)).toMatchObject({ opened: false, error: expect.stringContaining('CSV UTF-8') as string });
    expect(await opening(join(folder, 'gone.csv'))).toMatchObject({
      error: expect.stringContaining('isn’t there any more') as string,
    });
    expect(await opening(null)).toEqual({ opened: false, error: null });
  });
});

describe('starting an import', () => {
  it('offers the files of the dialog, the command line or the drop, without their paths', async () => {
    const { handle, offered } = handlers({ chooseFiles: () => Promise.resolve(['/chosen.txt']) });
    expect(await handle['import:offer']({ kind: 'choose' })).toEqual({ offer: 'offer 1' });
    expect(await handle['import:offer']({ kind: 'handed-over' })).toEqual({ offer: 'offer 2' });
    expect(await handle['import:offer']({ kind: 'paths', paths: ['/a.txt'] })).toEqual({ offer: 'offer 3' });
    expect(await handle['import:offer']({ kind: 'items', items: [] })).toEqual({ offer: 'offer 4' });
    expect(offered).toEqual([
      { kind: 'paths', paths: ['/chosen.txt'] },
      { kind: 'paths', paths: ['/handed-over.txt'] },
      { kind: 'paths', paths: ['/a.txt'] },
      { kind: 'items', items: [] },
    ]);
  });

  it('starts an offer under the id that the page gave the batch, or gives the offer back', async () => {
    const { handle, started } = handlers();
    await handle['import:start']({ batch: 'batch', offer: 'offer' });
    await handle['import:withdraw']({ offer: 'other' });
    expect(started).toEqual([
      ['batch', 'offer'],
      ['withdrawn', 'other'],
    ]);
  });
});
