import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test, type Page } from '../launch.ts';
import { ExportDialog } from '../pages/export-dialog.ts';
import { openSample } from '../pages/home.ts';
import { pdfFaces, pdfPages } from '../pages/pdf-text.ts';
import { saveAs } from '../pages/save-dialog.ts';
import { say } from '../words.ts';

type Row = Record<string, string>;
const read = (path: string) =>
  Papa.parse<Row>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;

/** The status bar's counts: `{ agree: 2, open: 2, … }`. */
async function statusCounts(page: Page): Promise<Record<string, number>> {
  const texts = await page.locator('footer').locator('span, button').allInnerTexts();
  return Object.fromEntries(
    texts.flatMap((text) => {
      const [, count, name] = /^(\d+) ([a-z]+)/.exec(text.trim()) ?? [];
      return name === undefined ? [] : [[name, Number(count)]];
    }),
  );
}

test('the comparison as CSV has a summary for each question and a row for each report', async ({
  launched: { page, app },
  folder,
}) => {
  await openSample(page);
  const path = join(folder, 'comparison.csv');
  await saveAs(app, path);
  const dialog = new ExportDialog(page);
  await dialog.open('comparison');
  await dialog.export(say('export-dialog.exported-comparison', { count: 7, file: 'comparison.csv' }));
  await expect(page.getByRole('button', { name: say('export-dialog.show-in-folder') })).toBeVisible();
  const rows = read(path);
  expect(rows).toHaveLength(7 * 4);
  const summaries = rows.filter((row) => row['row'] === 'summary');
  expect(summaries).toHaveLength(7);
  const counts = await statusCounts(page);
  const saying = (verdict: string) => summaries.filter((row) => row['verdict'] === verdict).length;
  expect({ agree: saying('agree'), compatible: saying('compatible'), differ: saying('differ') }).toEqual({
    agree: counts['agree'],
    compatible: counts['compatible'],
    differ: counts['differ'],
  });
  expect(
    rows.find((row) => row['row'] === 'report' && row['quote']?.startsWith('at least 20 militiamen')),
  ).toMatchObject({
    quantity_low: '20',
    quantity_high: '',
    quantity_open_ended: 'true',
    verdict: 'differ',
    verdict_by: 'program',
    mentioned: 'true',
  });

  // the claims' own CSV says the same beside each claim
  const claims = join(folder, 'claims.csv');
  await saveAs(app, claims);
  await dialog.open('claims');
  await dialog.export(say('export-dialog.exported-claims', { count: 14, file: 'claims.csv' }));
  expect(read(claims).find((row) => row['quote']?.startsWith('at least 20 militiamen'))).toMatchObject({
    verdict: 'differ',
    verdict_by: 'program',
  });
});

test('the report in HTML stands alone, and its counts are the status bar’s', async ({
  launched: { page, app },
  folder,
}) => {
  await openSample(page);
  const path = join(folder, 'report.html');
  await saveAs(app, path);
  const dialog = new ExportDialog(page);
  await dialog.open('report');
  await dialog.choose('HTML');
  await dialog.export(say('export-dialog.exported-report', { file: 'report.html' }));
  const html = readFileSync(path, 'utf8');
  expect(html).not.toMatch(/<script|<iframe|<object|<link|<img|\son[a-z]+=|javascript:|@import|url\((?!#)/i);
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  expect(html).toContain("default-src 'none'");
  expect(html.match(/<svg /g)?.length).toBeGreaterThan(2);
  const counts = await statusCounts(page);
  const told = (words: string) => Number(new RegExp(`${words}</strong>: (\\d+) question`).exec(html)?.[1]);
  expect({
    agree: told(say('verdict.agree')),
    compatible: told(say('verdict.compatible')),
    differ: told(say('verdict.differ')),
  }).toEqual({
    agree: counts['agree'],
    compatible: counts['compatible'],
    differ: counts['differ'],
  });
  expect(Number(/(\d+) open disputes?/.exec(html)?.[1])).toBe(counts['open']);
});

test('the report as PDF is read back with its figures and quotes', async ({ launched: { page, app }, folder }) => {
  await openSample(page);
  const path = join(folder, 'report.pdf');
  await saveAs(app, path);
  const dialog = new ExportDialog(page);
  await dialog.open('report');
  await dialog.choose('PDF');
  await dialog.export(say('export-dialog.exported-report', { file: 'report.pdf' }));
  const pages = await pdfPages(readFileSync(path));
  expect(pages.length).toBeGreaterThan(3);
  const text = pages.join(' ');
  for (const words of [
    'Sample: Qamishli, April 2016',
    'At least three members of the Kurdish police, the Asayish,',
    say('figures.or-more', { low: 20 }),
    say('figures.or-more', { low: 41 }),
    '4,000',
    say('figures-chart.drawing'),
    'Crisis Desk',
  ]) {
    expect(text).toContain(words);
  }
  // a heading is never alone on its page, nor the last line of a question
  for (const words of pages) expect(words.split(' ').length).toBeGreaterThan(20);
  // It is set in the app's own faces: the same on every machine, whatever is installed there.
  const faces = pdfFaces(readFileSync(path));
  expect(faces.some((face) => /Inter/.test(face))).toBe(true);
  expect(faces.some((face) => /SourceSerif/.test(face))).toBe(true);
});

test('names and memos are left out where that is asked for, and that is remembered', async ({
  launched: { page, app },
  folder,
}) => {
  await openSample(page);
  await page.keyboard.press('Alt+6');
  await page.getByRole('row', { name: /Syrian Observatory/ }).click();
  await page.getByLabel(say('column.memo')).fill('Told us on the phone.');
  await page.keyboard.press('Tab');
  const path = join(folder, 'report.md');
  await saveAs(app, path);
  const dialog = new ExportDialog(page);
  await dialog.open('report');
  await dialog.choose('Markdown');
  await dialog.export(say('export-dialog.exported-report', { file: 'report.md' }));
  expect(readFileSync(path, 'utf8')).toContain('Syrian Observatory for Human Rights');
  expect(readFileSync(path, 'utf8')).toContain('Told us on the phone');

  await dialog.open('report');
  await dialog.choose(say('export-dialog.names-everybody'));
  await dialog.check(say('export-dialog.memos'));
  await dialog.export(say('export-dialog.exported-report', { file: 'report.md' }));
  const without = readFileSync(path, 'utf8');
  expect(without).not.toMatch(/Observatory|Jazira Courier|Levant Wire|Told us on the phone/);
  expect(without).toContain('20 or more');

  await page.keyboard.press('Control+e');
  await expect(dialog.dialog.getByRole('radio', { name: say('export-dialog.names-everybody') })).toBeChecked();
  await expect(dialog.dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  await expect(dialog.dialog.getByRole('checkbox', { name: say('export-dialog.memos') })).toBeChecked();
});

test('a place that can’t be written to is said to be one, and the dialog stays', async ({
  launched: { page, app },
  folder,
}) => {
  await openSample(page);
  await saveAs(app, join(folder, 'no-such-folder', 'report.pdf'));
  const dialog = new ExportDialog(page);
  await dialog.open('report');
  await dialog.choose('PDF');
  await dialog.dialog.getByRole('button', { name: say('button.export') }).click();
  await expect(page.getByText(say('save.no-folder', { name: 'report.pdf' }))).toBeVisible();
  await expect(dialog.dialog).toBeVisible();
});
