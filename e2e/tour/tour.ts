/**
 * Does the main job by itself in the real app, from dropped reports to a CSV, and takes the pictures that the README
 * shows: they are what the app looks like, not what somebody remembers.
 */
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { ExportDialog } from '../pages/export-dialog.ts';
import { openSample } from '../pages/home.ts';
import { printedPage } from '../pages/printed-page.ts';
import { Reader } from '../pages/reader.ts';
import { saveAs } from '../pages/save-dialog.ts';
import { settled } from '../pages/settled.ts';
import { say } from '../words.ts';

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
    await settled(page);
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  const theme = (name: string) =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(), `theme.${name}`);
  await theme('light');
  await picture('empty');

  await dropFiles(page, SAMPLES);
  await reader.imported(2);
  await page.getByRole('button', { name: say('frame.close-notice') }).click();
  const strip = page.getByRole('region', { name: say('review.title') });
  await strip.getByRole('combobox', { name: say('report-field.publisher') }).fill('Jazira Courier');
  await page.keyboard.press('Tab');
  await strip.getByRole('button', { name: say('review.next') }).click();
  await expect(strip.getByRole('combobox', { name: say('report-field.publisher') })).toHaveValue('Levant Wire');
  await picture('import');
  await strip.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).click();

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
    await reader.field(say('claim-card.question')).fill(question);
    await page.keyboard.press('Tab');
    if (low === '') continue;
    await reader.field(say('claim-quantity.low')).fill(low);
    await page.keyboard.press('Tab');
    if (open) await reader.card.getByText(say('claim-quantity.or-more'), { exact: true }).click();
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
  await page.getByRole('grid', { name: say('claims-table.title') }).waitFor();
  await picture('claims');
  await page.keyboard.press('Alt+5');
  await picture('codebook');
  await page.keyboard.press('Alt+1');

  await saveAs(app, CSV);
  await page.keyboard.press('Control+e');
  await picture('export');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('button.export') })
    .click();
  await expect(page.getByText(say('export-dialog.exported-claims', { count: 10, file: basename(CSV) }))).toBeVisible();

  await page.getByRole('button', { name: say('frame.close-notice') }).click();

  // The comparison, with what the sample investigation says more than can be typed here.
  await page.keyboard.press('Control+Shift+o');
  await openSample(page);
  await picture('lines');
  await page.keyboard.press('Alt+3');
  const grid = page.getByRole('grid', { name: say('compare.comparison') });
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await picture('compare');
  await page.keyboard.press('Alt+4');
  await page.getByRole('region', { name: say('figures-chart.title') }).waitFor();
  await picture('timeline');
  const pdf = join(ROOT, 'test-results', 'tour-report.pdf');
  await saveAs(app, pdf);
  const dialog = new ExportDialog(page);
  await dialog.open('report');
  await dialog.choose('PDF');
  await dialog.export(say('export-dialog.exported-report', { file: 'tour-report.pdf' }));
  const html = join(ROOT, 'test-results', 'tour-report.html');
  await saveAs(app, html);
  await dialog.open('report');
  await dialog.choose('HTML');
  await dialog.export(say('export-dialog.exported-report', { file: 'tour-report.html' }));
  await printedPage(app, html, join(PICTURES, 'report.png'));
});
