import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_PIECE_BYTES, MAX_PRINTED_BYTES } from '#shared/limits.ts';
import { createSavings } from './savings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-savings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CSV = { suggestedName: 'claims.csv', kind: 'CSV', endings: ['csv'], printed: false };
const PDF = { suggestedName: 'report.pdf', kind: 'PDF', endings: ['pdf'], printed: true };
const encode = (text: string) => new TextEncoder().encode(text);

type World = Partial<Parameters<typeof createSavings>[0]>;

/** The real savings, for an analyst who chooses `path`. */
const savingsInto = (path: string | null, world: World = {}) =>
  createSavings({
    chooseSavePath: () => Promise.resolve(path),
    printToPdf: async (html) => encode(`%PDF of ${await html.text()}`),
    ...world,
  });

/** Begins a saving; fails where the dialog gave no place. */
async function begun(savings: ReturnType<typeof createSavings>, request = CSV): Promise<string> {
  const opened = await savings.begin(request);
  if (!opened.opened) throw new Error(opened.error ?? 'the dialog was closed');
  return opened.saving;
}

/** Saves pieces into the file that the analyst chose, as the page does. */
async function save(
  path: string | null,
  pieces: readonly Uint8Array[] = [encode('a,b\r\n')],
  request = CSV,
  world?: World,
) {
  const savings = savingsInto(path, world);
  const opened = await savings.begin(request);
  if (!opened.opened) return { saved: false, error: opened.error };
  for (const piece of pieces) {
    const reply = await savings.piece(opened.saving, piece);
    if (!reply.taken) return { saved: false, error: reply.error };
  }
  return savings.end(opened.saving);
}

describe('saving a file', () => {
  it('writes all pieces under the chosen name and leaves nothing beside the file', async () => {
    const path = join(folder, 'claims.csv');
    writeFileSync(path, 'the file of yesterday');
    expect(await save(path, [encode('a,'), encode('b'), encode('\r\n')])).toEqual({ saved: true, path });
    expect(readFileSync(path, 'utf8')).toBe('a,b\r\n');
    expect(readdirSync(folder)).toEqual(['claims.csv']);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('gives a name without an ending the right one', async () => {
    expect(await save(join(folder, 'claims'))).toMatchObject({ path: join(folder, 'claims.csv') });
  });

  it.each([
    ['toll.2016', 'toll.2016.csv'],
    ['claims.txt', 'claims.txt.csv'],
    ['CLAIMS.CSV', 'CLAIMS.CSV'],
  ])('takes for an ending only the format’s own: %s', async (typed, name) => {
    expect(await save(join(folder, typed))).toMatchObject({ path: join(folder, name) });
  });

  it('replaces no file that the dialog didn’t ask about: it was asked about the name without its ending', async () => {
    writeFileSync(join(folder, 'claims.csv'), 'the file of yesterday');
    expect(await save(join(folder, 'claims'))).toEqual({
      saved: false,
      error: expect.stringContaining('There is a “claims.csv” already') as string,
    });
    expect(readFileSync(join(folder, 'claims.csv'), 'utf8')).toBe('the file of yesterday');
  });

  it('takes a name as long as the file system allows', async () => {
    const path = join(folder, `${'名'.repeat(83)}.csv`);
    expect(await save(path)).toEqual({ saved: true, path });
  });

  it('reports no error when the dialog was closed', async () => {
    expect(await save(null)).toEqual({ saved: false, error: null });
  });

  it('names the file, the fault and the remedy where the folder isn’t there', async () => {
    expect(await save(join(folder, 'gone', 'claims.csv'))).toEqual({
      saved: false,
      error: '“claims.csv” was not saved: that folder isn’t there any more. Choose another one.',
    });
  });

  it('names the file, the fault and the remedy where the disk is full, and the saving is over', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const savings = savingsInto(join(folder, 'claims.csv'), {
      openFile: () =>
        Promise.resolve({
          write: () => Promise.reject(full),
          finish: () => Promise.resolve(),
          abandon: () => Promise.resolve(),
        }),
    });
    const saving = await begun(savings);
    expect(await savings.piece(saving, encode('a'))).toEqual({
      taken: false,
      error: '“claims.csv” was not saved: the disk is full. Free some space, or save it somewhere else.',
    });
    await expect(savings.piece(saving, encode('b'))).rejects.toThrow('no such file');
    expect(savings.underWay()).toBe(0);
  });

  it('keeps the old file and no temporary one when it is cancelled, or when the page is gone', async () => {
    const path = join(folder, 'claims.csv');
    writeFileSync(path, 'the file of yesterday');
    const savings = savingsInto(path);
    const [first, second] = [await begun(savings), await begun(savings)];
    for (const saving of [first, second]) await savings.piece(saving, new Uint8Array(MAX_PIECE_BYTES));
    expect(readdirSync(folder)).toHaveLength(3);
    await savings.cancel(first);
    expect(readdirSync(folder)).toHaveLength(2);
    const late = savings.piece(second, new Uint8Array(MAX_PIECE_BYTES));
    await savings.cancelAll();
    await late;
    expect(readdirSync(folder)).toEqual(['claims.csv']);
    expect(readFileSync(path, 'utf8')).toBe('the file of yesterday');
    await expect(savings.end(second)).rejects.toThrow('no such file');
    expect(savings.wasSaved(path)).toBe(false);
  });
});

it('opens no file for a page that is gone when the dialog is answered', async () => {
  let answer: (path: string) => void = () => undefined;
  const savings = savingsInto(null, { chooseSavePath: () => new Promise((resolve) => (answer = resolve)) });
  const opening = savings.begin(CSV);
  await savings.cancelAll();
  answer(join(folder, 'claims.csv'));
  expect(await opening).toEqual({ opened: false, error: null });
  expect(readdirSync(folder)).toEqual([]);
});

describe('saving a PDF', () => {
  it('prints the document into the chosen file', async () => {
    const path = join(folder, 'report.pdf');
    expect(await save(join(folder, 'report'), [encode('<p>20 or'), encode(' more</p>')], PDF)).toEqual({
      saved: true,
      path,
    });
    expect(readFileSync(path, 'utf8')).toBe('%PDF of <p>20 or more</p>');
  });

  it('prints nothing when the dialog was closed', async () => {
    const printToPdf = () => Promise.reject(new Error('printed all the same'));
    expect(await save(null, [], PDF, { printToPdf })).toEqual({ saved: false, error: null });
  });

  it('says what to do instead where printing fails, and writes nothing', async () => {
    const printToPdf = () => Promise.reject(new Error('it took too long'));
    expect(await save(join(folder, 'report.pdf'), [encode('<p>')], PDF, { printToPdf })).toEqual({
      saved: false,
      error: 'The PDF could not be made (it took too long). Export it as HTML and print that.',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a document that is too long to be printed, and names the remedy', async () => {
    const pieces = Array.from(
      { length: MAX_PRINTED_BYTES / MAX_PIECE_BYTES + 1 },
      () => new Uint8Array(MAX_PIECE_BYTES),
    );
    expect(await save(join(folder, 'report.pdf'), pieces, PDF)).toMatchObject({
      saved: false,
      error: expect.stringContaining('Export it as HTML') as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
