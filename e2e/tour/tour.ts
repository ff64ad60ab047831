/**
 * Does the main job by itself in the real app, from dropped reports to a CSV, and takes the pictures that the README
 * shows: they are what the app looks like, not what somebody remembers.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { ExportDialog } from '../pages/export-dialog.ts';
import { openSample } from '../pages/home.ts';
import { printedPage } from '../pages/printed-page.ts';
import { Reader } from '../pages/reader.ts';
import { saveAs } from '../pages/save-dialog.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURES = join(ROOT, 'docs', 'images');
const CSV = join(ROOT, 'test-results', 'tour-claims.csv');
const SAMPLES = ['jazira-courier.txt', 'levant-wire.txt'].map((name) => join(ROOT, 'resources', 'sample', name));

test('from dropped reports to a CSV', async ({ launched }) => {
  const { page, app } = launched;
  const reader = new Reader(page);
  mkdirSync(PICTURES, { recursive: true });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900));
  const picture = async (name: string) => {
    await page.mouse.move(700, 4);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  const theme = (name: string) =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(), `theme.${name}`);
  await theme('light');
  await picture('empty');

  await dropFiles(page, SAMPLES);
  await reader.imported(2);
  await page.getByRole('button', { name: 'Close this notice' }).click();
  const strip = page.getByRole('region', { name: 'Review new reports' });
  await strip.getByRole('combobox', { name: 'Publisher' }).fill('Jazira Courier');
  await page.keyboard.press('Tab');
  await strip.getByRole('button', { name: 'Next new report' }).click();
  await expect(strip.getByRole('combobox', { name: 'Publisher' })).toHaveValue('Levant Wire');
  await picture('import');
  await strip.getByRole('button', { name: 'Accept all 2' }).click();

  const claims: readonly (readonly [
    pane: number,
    words: string,
    key: string,
    question: string,
    low: string,
    open: boolean,
  ])[] = [
    [
      0,
      'At least three members of the Kurdish police, the Asayish,',
      '1',
      'How many of the Kurdish police were killed?',
      '3',
      true,
    ],
    [0, 'four militiamen had died by Thursday morning', '1', 'How many militiamen were killed?', '4', false],
    [0, 'A truce was reportedly reached late that night', '8', 'Was a truce agreed on Wednesday?', '', false],
    [0, 'Army units shelled the town later on from a base at its edge', '5', 'Did the army shell the town?', '', false],
    [0, 'More than 40 of the men who held it gave themselves up', '4', 'How many were taken prisoner?', '41', true],
    [1, '5 Kurdish police officers', '1', 'How many of the Kurdish police were killed?', '5', false],
    [1, 'at least 20 militiamen', '1', 'How many militiamen were killed?', '20', true],
    [1, 'mortar fire on Kurdish districts', '5', 'Did the army shell the town?', '', false],
    [1, 'A ceasefire arranged in haste on Wednesday collapsed', '8', 'Was a truce agreed on Wednesday?', '', false],
    [1, 'led at least 50 militiamen away as prisoners', '4', 'How many were taken prisoner?', '50', true],
  ];
  for (const [pane, words, key, question, low, open] of claims) {
    await reader.mark(pane, words, key);
    await reader.field('Question').fill(question);
    await page.keyboard.press('Tab');
    if (low === '') continue;
    await reader.field('Low').fill(low);
    await page.keyboard.press('Tab');
    if (open) await reader.card.getByText('or more', { exact: true }).click();
    await reader.saved();
  }
  await reader.select(0, 'a quarrel at a checkpoint');
  await expect(reader.bar).toBeVisible();
  await picture('mark');
  await page.keyboard.press('Escape');
  await reader.text(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await picture('read');
  await theme('dark');
  await picture('dark');
  await theme('light');

  await page.keyboard.press('Alt+2');
  await page.getByRole('grid', { name: 'Claims' }).waitFor();
  await picture('claims');
  await page.keyboard.press('Alt+5');
  await picture('codebook');
  await page.keyboard.press('Alt+1');

  await saveAs(app, CSV);
  await page.keyboard.press('Control+e');
  await picture('export');
  await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('10 claims exported')).toBeVisible();

  await page.getByRole('button', { name: 'Close this notice' }).click();

  // The comparison, with what the sample investigation says more than can be typed here.
  await page.keyboard.press('Control+Shift+o');
  await openSample(page);
  await picture('lines');
  await page.keyboard.press('Alt+3');
  const grid = page.getByRole('grid', { name: 'Comparison' });
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await picture('compare');
  await page.keyboard.press('Alt+4');
  await page.getByRole('region', { name: 'Figures, by report and as-of time' }).waitFor();
  await picture('timeline');
  const pdf = join(ROOT, 'test-results', 'tour-report.pdf');
  await saveAs(app, pdf);
  const dialog = new ExportDialog(page);
  await dialog.open('report');
  await dialog.choose('PDF');
  await dialog.export('Report exported to tour-report.pdf.');
  const html = join(ROOT, 'test-results', 'tour-report.html');
  await saveAs(app, html);
  await dialog.open('report');
  await dialog.choose('HTML');
  await dialog.export('Report exported to tour-report.html.');
  await printedPage(app, html, join(PICTURES, 'report.png'));
});
