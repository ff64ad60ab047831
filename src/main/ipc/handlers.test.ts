import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandlers, type HandlerDeps } from './handlers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-handlers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The real handlers in a world of which only what matters is given. */
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
    chooseFiles: () => Promise.resolve([]),
    chooseTextFile: () => Promise.resolve(null),
    chooseSavePath: () => Promise.resolve(null),
    showInFolder: (path) => shown.push(path),
    printToPdf: (html) => Promise.resolve(new TextEncoder().encode(`%PDF of ${html}`)),
    takeHandedOver: () => ['/handed-over.txt'],
    rendererReady: () => undefined,
    describe: () => ({ version: '', electron: '', chrome: '', platform: '', dataFolder: '', blockedRequests: 0 }),
    setTheme: () => undefined,
    updateMenu: () => undefined,
    ...world,
  };
  return { handle: createHandlers(deps), shown, offered, started };
}

const csv = { suggestedName: 'claims.csv', kind: 'CSV', endings: ['csv'], bytes: new TextEncoder().encode('a,b\r\n') };

describe('saving', () => {
  it('writes the whole file under the chosen name and leaves nothing beside it', async () => {
    const path = join(folder, 'claims.csv');
    writeFileSync(path, 'what was there before');
    const { handle } = handlers({ chooseSavePath: () => Promise.resolve(path) });
    expect(await handle['file:save'](csv)).toEqual({ saved: true, path });
    expect(readFileSync(path, 'utf8')).toBe('a,b\r\n');
    expect(readdirSync(folder)).toEqual(['claims.csv']);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('gives a name without an ending the right one', async () => {
    const { handle } = handlers({ chooseSavePath: () => Promise.resolve(join(folder, 'claims')) });
    expect(await handle['file:save'](csv)).toMatchObject({ path: join(folder, 'claims.csv') });
  });

  it.each([
    ['toll.2016', 'toll.2016.csv'],
    ['claims.txt', 'claims.txt.csv'],
    ['CLAIMS.CSV', 'CLAIMS.CSV'],
  ])('takes for an ending only the format’s own: %s', async (typed, name) => {
    const { handle } = handlers({ chooseSavePath: () => Promise.resolve(join(folder, typed)) });
    expect(await handle['file:save'](csv)).toMatchObject({ path: join(folder, name) });
  });

  it('replaces no file that the dialog didn’t ask about: it was asked about the name without its ending', async () => {
    writeFileSync(join(folder, 'claims.csv'), 'what was there before');
    const { handle } = handlers({ chooseSavePath: () => Promise.resolve(join(folder, 'claims')) });
    expect(await handle['file:save'](csv)).toEqual({
      saved: false,
      error: expect.stringContaining('There is a “claims.csv” already') as string,
    });
    expect(readFileSync(join(folder, 'claims.csv'), 'utf8')).toBe('what was there before');
  });

  it('takes a name as long as the file system allows', async () => {
    const path = join(folder, `${'名'.repeat(83)}.csv`);
    const { handle } = handlers({ chooseSavePath: () => Promise.resolve(path) });
    expect(await handle['file:save'](csv)).toEqual({ saved: true, path });
  });

  it('says nothing when the dialog was closed', async () => {
    expect(await handlers().handle['file:save'](csv)).toEqual({ saved: false, error: null });
  });

  it('says what is wrong with a folder that isn’t there, and keeps the old file where the disk refuses', async () => {
    const { handle } = handlers({ chooseSavePath: () => Promise.resolve(join(folder, 'gone', 'claims.csv')) });
    expect(await handle['file:save'](csv)).toEqual({
      saved: false,
      error: 'That folder isn’t there any more. Choose another one.',
    });
  });

  it('shows in its folder only what was saved here', async () => {
    const path = join(folder, 'claims.csv');
    const { handle, shown } = handlers({ chooseSavePath: () => Promise.resolve(path) });
    await handle['file:reveal']({ path: '/etc/passwd' });
    await handle['file:save'](csv);
    await handle['file:reveal']({ path });
    expect(shown).toEqual([path]);
  });
});

describe('saving a PDF', () => {
  const printed = { suggestedName: 'report', html: '<p>20 or more</p>' };

  it('prints the document into the chosen file, which may then be shown in its folder', async () => {
    const path = join(folder, 'report.pdf');
    const { handle, shown } = handlers({ chooseSavePath: () => Promise.resolve(join(folder, 'report')) });
    expect(await handle['file:save-pdf'](printed)).toEqual({ saved: true, path });
    expect(readFileSync(path, 'utf8')).toBe('%PDF of <p>20 or more</p>');
    await handle['file:reveal']({ path });
    expect(shown).toEqual([path]);
  });

  it('prints nothing when the dialog was closed', async () => {
    const printToPdf = () => Promise.reject(new Error('printed all the same'));
    expect(await handlers({ printToPdf }).handle['file:save-pdf'](printed)).toEqual({ saved: false, error: null });
  });

  it('says what to do instead where printing fails, and writes nothing', async () => {
    const { handle } = handlers({
      chooseSavePath: () => Promise.resolve(join(folder, 'report.pdf')),
      printToPdf: () => Promise.reject(new Error('it took too long')),
    });
    expect(await handle['file:save-pdf'](printed)).toEqual({
      saved: false,
      error: 'The PDF could not be made (it took too long). Export it as HTML and print that.',
    });
    expect(readdirSync(folder)).toEqual([]);
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
