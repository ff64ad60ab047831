import { expect, quit, test } from '../launch.ts';
import { openSample } from '../pages/home.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

test('the claims table filters, tags many at once, sorts by keyboard and leads to the passage', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'At least three policemen', '1');
  await reader.mark(0, 'four militiamen', '1');
  await reader.mark(0, 'More than 40 of the men', '4');
  await reader.mark(1, 'at least 20 militiamen', '1');
  await reader.mark(1, 'mortar fire on the old quarter', '5');

  await page.keyboard.press('Alt+2');
  const grid = page.getByRole('grid', { name: say('claims-table.title') });
  const rows = grid.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toContainText('At least three policemen');

  await page.getByRole('searchbox', { name: say('claims-table.filter') }).fill('militiamen');
  await expect(rows).toHaveCount(2);
  await expect(page.getByText(say('claims-table.position', { count: 2, total: 5 }))).toBeVisible();

  await grid.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: say('bulk.title', { count: 2 }) })).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.type('Pro-government');
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText('Pro-government');
  await expect(rows.nth(1)).toContainText('Pro-government');
  await page.keyboard.press('Escape');

  await page.getByRole('searchbox', { name: say('claims-table.filter') }).fill('');
  await expect(rows).toHaveCount(5);
  await page.getByRole('button', { name: /^Tag/ }).click();
  await page.getByRole('option', { name: say('codebook-start.attack') }).click();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: /^Tag: 1/ }).click();
  await page.getByRole('button', { name: say('button.show-all') }).click();
  await expect(rows).toHaveCount(5);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: say('bulk.tag'), exact: true })).toBeFocused();

  // From the first row up to the heads, right to the quotes, sorted by Enter.
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: say('column.quote') })).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.first()).toContainText('at least 20 militiamen');
  await reader.watchFlashes();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(reader.card.locator('q')).toHaveText('at least 20 militiamen');
  await expect.poll(() => reader.flashed()).toEqual(['at least 20 militiamen']);
});

test('a question that is given to many claims takes none of theirs away', async ({ launched: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Alt+2');
  const grid = page.getByRole('grid', { name: say('claims-table.title') });
  const civilians = grid.getByRole('row').filter({ hasText: 'snipers had killed two civilians' });
  await expect(civilians.getByRole('img', { name: say('verdict.later-update') })).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('q');
  await expect(page.getByRole('combobox', { name: say('bulk.question') })).toBeFocused();
  await page.keyboard.type('Is it in all?');
  await page.keyboard.press('Enter');
  await expect(civilians).toContainText('Is it in all?');
  await expect(civilians).toContainText('How many civilians were killed?');
});

test('a key that follows the choice of all claims at once is for all of them', async ({ launched: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Alt+2');
  const grid = page.getByRole('grid', { name: say('claims-table.title') });
  await expect(grid.getByRole('row')).toHaveCount(15);
  await grid.focus();
  await grid.evaluate((element) => {
    const press = (key: string, ctrlKey: boolean) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));
    press('a', true);
    press('q', false);
  });
  await expect(page.getByRole('toolbar', { name: say('bulk.title', { count: 14 }) })).toBeVisible();
  await expect(page.getByRole('combobox', { name: say('bulk.question') })).toBeFocused();
});

test('a passage that is led to is in sight, however its report is laid out', async ({ launched: { page, app } }) => {
  const reader = new Reader(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900));
  await openSample(page);
  for (const words of ['More than 40 of the men', 'A truce was reportedly reached', 'Army units shelled the town']) {
    await page.keyboard.press('Alt+2');
    await page
      .getByRole('grid', { name: say('claims-table.title') })
      .getByText(words)
      .click();
    await page.keyboard.press('Shift+Enter');
    await expect(reader.card.locator('q')).toContainText(words);
    await expect.poll(() => reader.isInSight(0, words)).toBe(true);
  }
});

test('cells are edited in place, and widths, order and choice of columns are remembered', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await page.keyboard.press('Alt+2');
  const grid = () => page.getByRole('grid', { name: say('claims-table.title') });
  const cell = (name: string) => grid().getByRole('gridcell').filter({ hasText: name });

  await expect(cell('four militiamen')).toBeVisible();
  await grid().focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('How many militiamen were killed?');
  await page.keyboard.press('Enter');
  await expect(cell('How many militiamen')).toBeVisible();
  await expect(grid()).toBeFocused();

  await page.getByRole('button', { name: say('claims-table.columns') }).click();
  await page
    .getByRole('dialog', { name: say('claims-table.columns') })
    .getByText(say('column.hedge'), { exact: true })
    .click();
  await page.keyboard.press('Escape');
  await expect(grid().getByRole('columnheader', { name: say('column.hedge') })).toBeAttached();
  await grid().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(grid().getByRole('columnheader').nth(1)).toHaveText(say('column.quote'));
  const width = (await grid()
    .getByRole('columnheader', { name: say('column.report') })
    .boundingBox())!.width;
  expect(width).toBeGreaterThan(120);

  await quit(launched);
  launched = await start(profile);
  ({ page } = launched);
  await expect(grid().getByRole('columnheader').nth(1)).toHaveText(say('column.quote'));
  await expect(grid().getByRole('columnheader', { name: say('column.hedge') })).toBeAttached();
  expect(
    (await grid()
      .getByRole('columnheader', { name: say('column.report') })
      .boundingBox())!.width,
  ).toBe(width);
});

test('a memo of several lines keeps them when it is edited in the table', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-card.memo')).fill('the first line\nthe second');
  await page.keyboard.press('Tab');
  await reader.saved();
  await page.keyboard.press('Alt+2');
  const memo = page.getByRole('gridcell').filter({ hasText: 'the first line' });
  await memo.dblclick();
  const field = page.getByRole('textbox', { name: say('column.memo') });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('grid', { name: say('claims-table.title') })).toBeFocused();
  await reader.saved();
  await page.keyboard.press('Alt+1');
  await reader.text(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.field(say('claim-card.memo'))).toHaveValue('the first line\nthe second and more');
});
