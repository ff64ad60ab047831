import { twoReports, writeFiles } from '../fixtures/reports.ts';
import { expect, test, type Page } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { openSample } from '../pages/home.ts';
import { Reader } from '../pages/reader.ts';
import { ANY, beginning, matching, say } from '../words.ts';

/** How far the window's content reaches beyond the window, and how far it is scrolled: nothing, whatever is done in it. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth, scrollTop } = document.documentElement;
    return [scrollHeight - window.innerHeight, scrollWidth - window.innerWidth, scrollTop];
  });

test('no screen reaches beyond the window, and no field moves it', async ({ launched: { page } }) => {
  const reader = new Reader(page);
  await openSample(page);
  await page.getByRole('tab', { name: matching('read-screen.all-claims', { publisher: ANY, count: ANY }) }).waitFor();
  await reader.claimsPainted();
  await reader.text(0).focus();
  for (let claim = 0; claim < 2; claim += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.card).toBeVisible();
  // hidden fields of checkboxes far down on the card
  await reader.card.getByRole('checkbox', { name: say('claim-quantity.bound-unclear') }).focus();
  expect(await overflow(page)).toEqual([0, 0, 0]);
  for (const key of ['2', '3', '4', '5', '6', '7']) {
    await page.keyboard.press(`Alt+${key}`);
    await expect(page.getByRole('main')).toBeVisible();
    expect(await overflow(page), `screen ${key}`).toEqual([0, 0, 0]);
  }
  await page.keyboard.press('Alt+3');
  await page.getByRole('grid', { name: say('export-dialog.comparison') }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: beginning(say('compare.lowest')) }).focus();
  expect(await overflow(page)).toEqual([0, 0, 0]);
});

test('a dialog higher than the window scrolls inside, its title and its buttons stay', async ({
  launched: { page, app },
}) => {
  await openSample(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(800, 560));
  await expect.poll(() => page.evaluate(() => window.innerHeight)).toBeLessThan(600);
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: say('app-command.keys') });
  await expect(dialog.getByRole('heading', { name: say('app-command.keys') })).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByRole('button', { name: say('button.close') })).toBeInViewport({ ratio: 1 });
  const last = dialog.getByText(say('keys.widen-column'));
  await expect(last).not.toBeInViewport();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(dialog.getByRole('button', { name: say('button.close') })).toBeInViewport({ ratio: 1 });
});

test('four reports side by side stay wide enough to be read', async ({ launched: { page, app }, folder }) => {
  const reader = new Reader(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1000, 700));
  await dropFiles(page, [
    ...twoReports(folder),
    ...writeFiles(folder, {
      'c.txt': 'The third report\n\nIt has words.',
      'd.txt': 'The fourth report\n\nIt has others.',
    }),
  ]);
  await reader.imported(4);
  await page.getByRole('button', { name: say('review.accept-all', { count: 4 }) }).click();
  await page.keyboard.press('Control+b');
  for (const [row, pane] of [
    [2, '3'],
    [3, '4'],
  ] as const) {
    await reader.list.getByRole('row').nth(row).focus();
    await page.keyboard.press(pane);
  }
  await expect(reader.pane(3)).toBeVisible();
  for (const pane of [0, 1, 2, 3]) expect((await reader.pane(pane).boundingBox())!.width).toBeGreaterThan(200);
  // the one that was opened last is in sight, though not all are
  await expect(reader.pane(3)).toBeInViewport({ ratio: 0.99 });
  await expect(reader.pane(0)).not.toBeInViewport({ ratio: 0.99 });
  expect(await overflow(page)).toEqual([0, 0, 0]);
});
