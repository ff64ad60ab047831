import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';

const TOWNS = ['Harda', 'Tel Amar', 'Port Said', 'the mill town', 'the valley'];
const report = (number: number) =>
  `Report ${number} from ${TOWNS[number % TOWNS.length]}\n\n${Array.from(
    { length: 60 },
    (_, word) => `word${number}x${(number * 31 + word * 17) % 997}`,
  ).join(' ')}.\n`;

test('a thousand files are dropped: what is there is read meanwhile, cancelling keeps what is done, the rest is said', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = new Reader(page);
  const many = join(folder, 'many');
  mkdirSync(many);
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, number) => [
      `${String(number).padStart(4, '0')}.txt`,
      number % 100 === 50 ? '' : report(number),
    ]),
  );
  writeFiles(many, files);
  await dropFiles(
    page,
    writeFiles(folder, { 'first.txt': 'The report that is read meanwhile.\n\nIt has a second line.' }),
  );
  await reader.imported('1 report imported.');

  await dropFiles(page, [many]);
  const progress = page.getByRole('progressbar', { name: 'Import' });
  await expect(progress).toBeVisible();
  await expect(page.getByText(/^\d+ of 1000/)).toBeVisible();
  // The first report is read and marked while the others come in.
  await reader.mark(0, 'read meanwhile', '1');
  await expect(reader.card).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const summary = page.getByRole('region', { name: 'Import summary' });
  await expect(summary).toContainText(/reports? imported.*cancelled with \d+ to go/, { timeout: 30_000 });
  await expect(progress).toBeHidden();
  const said = Number(/^(\d+) reports? imported/.exec((await summary.getByRole('status').textContent()) ?? '')?.[1]);
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(1000);
  await expect(page.getByText(`${said + 1} reports`, { exact: true })).toBeVisible();
  await summary.getByRole('button', { name: 'Dismiss summary' }).click();

  // The same folder again: what is here is named as a duplicate, the rest comes in.
  await page
    .getByRole('region', { name: 'Files that were not imported' })
    .getByRole('button', { name: 'Dismiss all' })
    .click({ timeout: 2000 })
    .catch(() => undefined);
  await dropFiles(page, [many]);
  await expect(summary).toContainText(`${990 - said} reports imported, ${said} duplicates left out, 10 failed.`, {
    timeout: 50_000,
  });
  await expect(page.getByText('991 reports', { exact: true })).toBeVisible();
});
