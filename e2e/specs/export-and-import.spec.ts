import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { COURIER, twoReports, WIRE } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { openThese, saveAs } from '../pages/save-dialog.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

type Row = Record<string, string>;
const read = (path: string) =>
  Papa.parse<Row>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;

test('the exported CSV says where each quote stands, and comes back into another investigation with nothing lost', async ({
  launched,
  folder,
}) => {
  const { page, app } = launched;
  const reader = new Reader(page);
  const reports = twoReports(folder);
  await dropFiles(page, reports);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-card.memo')).fill('=HYPERLINK("x")\n“quotes”, commas, | and \\ 🇸🇾 قتلى');
  await reader.field(say('claim-card.question')).fill('How many militiamen were killed?');
  await page.keyboard.press('Tab');
  await reader.mark(0, 'A truce was reportedly reached late that night.', '8');
  await reader.mark(1, 'at least 20 militiamen', '1');
  await reader.field(say('claim-quantity.low')).fill('20');
  await page.keyboard.press('Tab');
  await reader.card.getByText(say('claim-quantity.or-more'), { exact: true }).click();
  await reader.card.getByRole('combobox', { name: say('attribution.add') }).fill('Northern Monitoring Group');
  await page.keyboard.press('Tab');
  await expect(reader.card.getByRole('listitem')).toHaveCount(2);
  await reader.saved();

  const first = join(folder, 'first.csv');
  await saveAs(app, first);
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('button.export') })
    .click();
  await expect(page.getByText(say('export-dialog.exported-claims', { count: 3, file: 'first.csv' }))).toBeVisible();
  await expect(page.getByRole('button', { name: say('export-dialog.show-in-folder') })).toBeVisible();
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(readFileSync(first).subarray(0, 3).toString('hex')).toBe('efbbbf');

  const rows = read(first);
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    const text = row['publisher'] === 'Levant Wire' ? WIRE : COURIER;
    expect(text.slice(Number(row['start']), Number(row['end']))).toBe(row['quote']);
  }
  expect(rows[1]).toMatchObject({
    quote: 'four militiamen',
    kind: 'killed',
    tags: 'Killed',
    question: 'How many militiamen were killed?',
  });
  expect(rows[1]!['memo']).toMatch(/^'=HYPERLINK/);
  expect(rows[2]).toMatchObject({
    quantity_low: '20',
    quantity_high: '',
    quantity_open_ended: 'true',
    attribution_chain: 'Northern Monitoring Group',
  });

  // Another investigation with the same reports.
  await page.keyboard.press('Control+Shift+o');
  await page.getByRole('button', { name: say('home.new') }).click();
  await page.getByLabel(say('home.name')).fill('Second look');
  await page.getByRole('button', { name: say('home.create'), exact: true }).click();
  await expect(page.getByRole('heading', { name: say('read-screen.no-reports') })).toBeVisible();
  await dropFiles(page, reports);
  await expect(reader.pane(1)).toContainText('front line');
  const broken = join(folder, 'broken.csv');
  writeFileSync(broken, `${readFileSync(first, 'utf8')}Elsewhere,,,,,,0000,,,,,not here,,,0,8,utf16\r\n`);
  await openThese(app, [broken]);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('import.claims')!.click());
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(say('import-claims.new', { count: 3 }));
  await expect(dialog).toContainText('isn’t in this investigation');
  await dialog.getByRole('button', { name: say('import-claims.import', { count: 3 }) }).click();
  await expect(page.getByText('3 added, 1 left out')).toBeVisible();

  const second = join(folder, 'second.csv');
  await saveAs(app, second);
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('button.export') })
    .click();
  await expect(page.getByText(say('export-dialog.exported-claims', { count: 3, file: 'second.csv' }))).toBeVisible();
  const own = (row: Row) => {
    const { investigation: _i, report_id: _r, claim_id: _c, publisher: _p, source_reliability: _s, ...rest } = row;
    return rest;
  };
  expect(read(second).map(own)).toEqual(rows.map(own));
});

test('only what the table shows is exported when that is asked for', async ({ launched, folder }) => {
  const { page, app } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.mark(0, 'More than 40 of the men', '4');
  await page.keyboard.press('Alt+2');
  await page.getByRole('searchbox', { name: say('claims-table.filter') }).fill('40');
  await expect(
    page.getByRole('main').getByText(say('claims-table.position', { count: 1, total: 2 }), { exact: true }),
  ).toBeVisible();
  const path = join(folder, 'view');
  await saveAs(app, path);
  await page.keyboard.press('Control+e');
  await page.getByText(say('export-dialog.table-claims', { count: 1 })).click();
  await page.getByText(say('export-dialog.semicolon')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('button.export') })
    .click();
  await expect(page.getByText(say('export-dialog.exported-claims', { count: 1, file: 'view.csv' }))).toBeVisible();
  const lines = readFileSync(`${path}.csv`, 'utf8').split('\r\n');
  expect(lines[0]).toContain('quote;prefix;suffix');
  expect(lines[1]).toContain('More than 40 of the men');
  expect(lines).toHaveLength(3);
});

test('a notice that is still shown covers no button of the next export, in the smallest window either', async ({
  launched,
  folder,
}) => {
  const { page, app } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(760, 540));
  for (const name of ['one.csv', 'two.csv']) {
    await saveAs(app, join(folder, name));
    await page.keyboard.press('Control+e');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('button.export') })
      .click({ timeout: 6000 });
    await expect(page.getByText(say('export-dialog.exported-claims', { count: 1, file: name }))).toBeVisible();
  }
});

test('a place that can’t be written to is said to be one, and nothing is lost', async ({ launched, folder }) => {
  const { page, app } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await saveAs(app, join(folder, 'no-such-folder', 'x.csv'));
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('button.export') })
    .click();
  await expect(page.getByText(say('save.no-folder', { name: 'x.csv' }))).toBeVisible();
  await expect(page.getByRole('dialog', { name: say('export-dialog.title') })).toBeVisible();
});
