import { writeFiles } from '../fixtures/reports.ts';
import { expect, kill, quit, test, type Page } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { beginning, say } from '../words.ts';

test('undo and redo reach across restarts', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let reader = await dropTwoReports(launched.page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.mark(0, 'three policemen', '1');
  await quit(launched);

  launched = await start(profile);
  reader = new Reader(launched.page);
  const claims = (count: string) => expect(launched.page.getByText(count, { exact: true }).first()).toBeVisible();
  await claims(say('frame.claims', { count: 2 }));
  await launched.page.keyboard.press('Control+z');
  await claims(say('frame.claims', { count: 1 }));
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual(['four militiamen']);
  await launched.page.keyboard.press('Control+z');
  await claims(say('frame.claims', { count: 0 }));
  await launched.page.keyboard.press('Control+z');
  await claims(say('frame.reports', { count: 0 }));
  await quit(launched);

  launched = await start(profile);
  reader = new Reader(launched.page);
  await claims(say('frame.reports', { count: 0 }));
  for (let i = 0; i < 3; i++) {
    await launched.page.keyboard.press('Control+Shift+z');
    await reader.saved();
  }
  await claims(say('frame.reports', { count: 2 }));
  await claims(say('frame.claims', { count: 2 }));
});

test('what was called saved is there after a kill in that moment', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let reader = await dropTwoReports(launched.page, folder);
  await reader.mark(1, 'at least 20 militiamen', '1');
  await kill(launched);

  launched = await start(profile);
  reader = new Reader(launched.page);
  await expect(reader.pane(1)).toContainText('front line');
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual(['at least 20 militiamen']);
});

test('what was typed in the moment before the app is ended is there afterwards', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let reader = await dropTwoReports(launched.page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-card.memo')).fill('The very last words.');
  await quit(launched);

  launched = await start(profile);
  reader = new Reader(launched.page);
  await reader.claimsPainted();
  await reader.text(0).focus();
  await launched.page.keyboard.press('Alt+ArrowDown');
  await expect(reader.field(say('claim-card.memo'))).toHaveValue('The very last words.');
  await reader.field(say('claim-card.question')).fill('How many were killed?');
  await quit(launched);

  launched = await start(profile);
  await expect(launched.page.getByText(say('frame.questions', { count: 1 }), { exact: true }).first()).toBeVisible();
});

/** Keeps what is chosen from being written for a while, as a slow disk would. */
async function busyFor(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(async (time) => {
    const [{ name } = {}] = await indexedDB.databases();
    const request = indexedDB.open(name!);
    await new Promise((opened) => (request.onsuccess = opened));
    const store = request.result.transaction('preferences', 'readwrite').objectStore('preferences');
    const end = performance.now() + time;
    const again = () => {
      if (performance.now() < end) store.count().onsuccess = again;
    };
    again();
  }, milliseconds);
}

test('what was chosen in the moment the window is closed is remembered', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  await dropTwoReports(launched.page, folder);
  await launched.page.getByRole('button', { name: say('screen.compare'), exact: true }).click();
  await expect(launched.page.getByRole('button', { name: say('compare.group-by-theme') })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await busyFor(launched.page, 500);
  await Promise.all([
    launched.app.waitForEvent('close'),
    launched.page
      .getByRole('button', { name: say('compare.group-by-theme') })
      .evaluate((button: HTMLElement) => (button.click(), window.close())),
  ]);

  launched = await start(profile);
  await expect(launched.page.getByRole('button', { name: say('compare.group-by-theme') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a window that is loaded anew waits for what was chosen, and isn’t closed', async ({
  launched: { page },
  folder,
}) => {
  await dropTwoReports(page, folder);
  await page.getByRole('button', { name: say('screen.compare'), exact: true }).click();
  const group = page.getByRole('button', { name: say('compare.group-by-theme') });
  await expect(group).toHaveAttribute('aria-pressed', 'false');
  await busyFor(page, 500);
  await Promise.all([
    page.waitForEvent('load'),
    group.evaluate((button: HTMLElement) => (button.click(), location.reload())),
  ]);
  await expect(group).toHaveAttribute('aria-pressed', 'true');
});

test('who types without a pause is saved all the same, and “Saved” is not said meanwhile', async ({
  start,
  folder,
}) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let reader = await dropTwoReports(launched.page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-card.memo')).focus();
  const said = launched.page.evaluate(
    () =>
      new Promise<string | null | undefined>((done) => {
        const field = document.activeElement;
        const frame = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
        const read = () => done(document.querySelector('[data-saving]')?.textContent);
        field?.addEventListener('input', () => frame(read), { once: true });
      }),
  );
  const words = 'word after word after word and no end in sight '.repeat(2);
  await launched.page.keyboard.type(words, { delay: 40 });
  await kill(launched);
  expect(await said).toBe(say('frame.saving'));

  launched = await start(profile);
  reader = new Reader(launched.page);
  await reader.claimsPainted();
  await reader.text(0).focus();
  await launched.page.keyboard.press('Alt+ArrowDown');
  await expect(reader.field(say('claim-card.memo'))).toHaveValue(/^word after word/);
  const memo = await reader.field(say('claim-card.memo')).inputValue();
  expect(words.startsWith(memo)).toBe(true);
});

/** Writes so many times to everything that commands write to, a little apart; resolves when all of it is on the disk. */
async function writeTimes(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const [{ name } = {}] = await indexedDB.databases();
    const request = indexedDB.open(name!);
    await new Promise((opened) => (request.onsuccess = opened));
    const stores = [...request.result.objectStoreNames].filter((store) => store !== 'preferences');
    for (let round = 0; round < count; round += 1) {
      const transaction = request.result.transaction(stores, 'readwrite');
      transaction.objectStore('claims').count();
      await new Promise((done) => (transaction.oncomplete = done));
      await new Promise((later) => setTimeout(later, 20));
    }
    request.result.close();
  }, times);
}

test('saving waits for no search through the texts', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  const words = (n: number) => Array.from({ length: 300 }, (_, at) => `word${(n * 300 + at) % 9_973}`).join(' ');
  const long = Array.from({ length: 400 }, (_, n) => `${words(n)}.`);
  const text = (own: string) => [own, 'Three policemen died too.', ...long].join('\n\n');
  const files = { 'a.txt': text('Four guards died, said one.'), 'b.txt': text('Five guards died, said another.') };
  await dropFiles(page, writeFiles(folder, files));
  await reader.imported(2);
  const ask = async () => {
    await reader.field(say('claim-card.question')).fill('How many guards died?');
    await page.keyboard.press('Enter');
    await reader.saved();
  };
  await reader.mark(0, 'Four guards', '1');
  await ask();
  await reader.mark(1, 'Five guards', '1');
  const searching = page.waitForEvent('worker', (worker) => worker.url().includes('copied-worker'));
  await ask();
  const search = await searching;
  await writeTimes(page, 6);
  expect(page.workers()).toContain(search); // it still reads what was written beside it
  await reader.mark(1, 'Three policemen', '1');
});

test('a notice takes back what it speaks of, and nothing that was done since', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.text(0).focus();
  await page.keyboard.press('Delete');
  const notice = page.getByRole('alertdialog').filter({ hasText: say('read-screen.claim-deleted') });
  await notice.getByRole('button', { name: say('button.undo') }).click();
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual(['four militiamen']);

  await reader.text(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Delete');
  await expect(notice).toBeVisible();
  await reader.mark(0, 'three policemen', '1');
  await notice.getByRole('button', { name: say('button.undo') }).click();
  await expect(page.getByText('Not taken back: something else was done since.')).toBeVisible();
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual(['three policemen']);
});

test('a deleted investigation comes back: by its notice, by Restore, and never after it was erased', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const remove = async () => {
    await page.getByRole('button', { name: say('home.untitled') }).click();
    await page.getByRole('menuitem', { name: say('button.delete') }).click();
    await expect(page.getByRole('heading', { name: say('about.crosscheck') })).toBeVisible();
  };
  await remove();
  await page.getByRole('button', { name: say('button.undo'), exact: true }).click();
  await expect(reader.pane(0)).toContainText('Second day');
  await remove();
  await page.getByRole('button', { name: say('home.restore') }).click();
  const present = page.getByRole('region', { name: say('home.investigations'), exact: true });
  await present.getByRole('button', { name: beginning(say('home.untitled')) }).click();
  await expect(page.getByText(say('frame.claims', { count: 1 }), { exact: true }).first()).toBeVisible();
  await remove();
  await page.getByRole('button', { name: /Erase/ }).click();
  await page.getByRole('button', { name: say('home.erase'), exact: true }).click();
  await expect(page.getByText(say('home.untitled'), { exact: true })).toBeHidden();
  await page
    .getByRole('button', { name: say('button.undo'), exact: true })
    .last()
    .click();
  await expect(page.getByText(say('frame.erased-meanwhile'))).toBeVisible();
  await expect(page.getByRole('heading', { name: say('about.crosscheck') })).toBeVisible();
  const left = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('crosscheck');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('not opened')));
    });
    const names = [...database.objectStoreNames].filter((name) => name !== 'preferences');
    const transaction = database.transaction(names);
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const counting = transaction.objectStore(name).count();
          counting.addEventListener('success', () => resolve(counting.result));
        }),
    );
    return (await Promise.all(counts)).reduce((a, b) => a + b, 0);
  });
  expect(left).toBe(0);
});
