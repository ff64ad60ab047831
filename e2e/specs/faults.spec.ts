import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { twoReports, writeFiles } from '../fixtures/reports.ts';
import { expect, quit, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { reload } from '../pages/reload.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

test('data of a newer version is left alone, and said to be that', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  await dropTwoReports(launched.page, folder);
  await launched.page.evaluate(
    () =>
      new Promise<void>((done) => {
        // Dexie multiplies its version numbers by ten; it closes its own connection when it hears of this.
        const opening = indexedDB.open('crosscheck', 100_000);
        opening.addEventListener('upgradeneeded', () => undefined);
        opening.addEventListener('success', () => {
          opening.result.close();
          done();
        });
      }),
  );
  await quit(launched);
  launched = await start(profile);
  await expect(launched.page.getByRole('heading', { name: say('start.no-data') })).toBeVisible();
  await expect(launched.page.getByText('written by a newer Crosscheck')).toBeVisible();
  const count = await launched.page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('crosscheck');
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('reports').objectStore('reports').count();
          counting.addEventListener('success', () => done(counting.result));
        });
      }),
  );
  expect(count).toBe(2);
});

test('a crash of the page is survived: it comes back with everything that was saved', async ({ launched, folder }) => {
  const { page, app } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((loaded) => {
        const { webContents } = BrowserWindow.getAllWindows()[0]!;
        webContents.once('did-finish-load', () => loaded());
        webContents.forcefullyCrashRenderer();
      }),
  );
  const words = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript('document.body.innerText') as Promise<string>,
    );
  await expect.poll(words, { timeout: 15_000 }).toContain('1 claim');
});

test('a page that keeps crashing is not loaded anew for ever: it is asked what to do', async ({ launched }) => {
  const asked = await launched.app.evaluate(async ({ BrowserWindow, dialog }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    const questions: string[] = [];
    dialog.showMessageBox = ((options: { message: string }) => {
      questions.push(options.message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as unknown as typeof dialog.showMessageBox;
    const counts: number[] = [];
    for (let crash = 0; crash < 5; crash++) {
      const loaded = new Promise<void>((done) => webContents.once('did-finish-load', () => done()));
      webContents.forcefullyCrashRenderer();
      await loaded;
      counts.push(questions.length);
    }
    return { counts, questions };
  });
  expect(asked.counts).toEqual([0, 0, 0, 1, 1]);
  expect(asked.questions).toEqual([expect.stringContaining('Crosscheck’s window keeps crashing')]);
});

test('a page that is loaded anew can import again', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  const [courier, wire] = twoReports(folder);
  await dropFiles(page, [courier!]);
  await reader.imported(1);
  await reload(page);
  await expect(reader.pane(0)).toContainText('Second day');
  await dropFiles(page, [wire!]);
  await expect(reader.pane(1)).toContainText('front line');
});

test('an import that a new page knows nothing of is cut off, said to be, and stands in nobody’s way', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const many = join(folder, 'many');
  mkdirSync(many);
  const long = 'Words of a report that go on for a while. '.repeat(4_000);
  writeFiles(many, Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.txt`, `Report ${n}. ${long}`])));
  await dropFiles(page, [many]);
  await page.getByText(/^[1-9]\d* of 300$/).waitFor();
  await reload(page);
  await expect(page.getByText(say('importing.interrupted'))).toBeVisible();
  const [courier] = twoReports(folder);
  await dropFiles(page, [courier!]);
  await new Reader(page).imported(1);
});

test('what a full disk refuses stays in its field, and is saved once there is room, without a restart', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
  });
  await reader.field(say('claim-card.memo')).fill('Words that nobody wants to type again.');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Not saved: the disk is full.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: say('frame.not-saved') })).toBeVisible();
  await expect(reader.field(say('claim-card.memo'))).toHaveValue('Words that nobody wants to type again.');

  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await reader.field(say('claim-card.memo')).focus();
  await page.keyboard.press('Tab');
  await reader.saved();
  await reload(page);
  await reader.claimsPainted();
  await reader.text(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.field(say('claim-card.memo'))).toHaveValue('Words that nobody wants to type again.');
});

test('a fault in a worker is said, and loading the window anew is offered', async ({ launched, folder }) => {
  const { page, expectedErrors } = launched;
  expectedErrors.push('out of order');
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const starting = page.waitForEvent('worker', (worker) => worker.url().includes('table-worker'));
  await page.keyboard.press('Alt+2');
  const table = await starting;
  await expect(page.getByRole('row').filter({ hasText: 'four militiamen' })).toBeVisible();
  await table.evaluate(() => void Promise.reject(new Error('out of order')));
  await expect(
    page.getByText(say('frame.worker-fault', { task: 'table', message: 'Uncaught Error: out of order' })),
  ).toBeVisible();
  // What was just typed is saved before the window is loaded anew.
  await page.getByRole('row').filter({ hasText: 'four militiamen' }).getByRole('gridcell').last().dblclick();
  await page.keyboard.type('a memo');
  await page.getByRole('button', { name: say('start.reload') }).click();
  await expect(page.getByRole('textbox', { name: say('column.memo') })).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: 'four militiamen' })).toContainText('a memo');
  await expect(page.getByRole('region', { name: say('frame.notices') })).toBeHidden();
});
