import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../fixtures/reports.ts';
import { expect, test, type Launched } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { say } from '../words.ts';

const TOWNS = ['Harda', 'Tel Amar', 'Port Said', 'the mill town', 'the valley'];
const report = (number: number) =>
  `Report ${number} from ${TOWNS[number % TOWNS.length]}\n\n${Array.from(
    { length: 60 },
    (_, word) => `word${number}x${(number * 31 + word * 17) % 997}`,
  ).join(' ')}.\n`;

/** The process that reads files. */
const parserOf = async ({ app }: Launched): Promise<number> => {
  const pid = await app.evaluate(
    ({ app: running }) => running.getAppMetrics().find(({ name }) => name === 'Crosscheck parser')?.pid,
  );
  expect(pid).toBeDefined();
  return pid!;
};

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
  await reader.imported(1);

  // The parser stands still where a slower machine's would be, so that each step finds the import under way.
  const parser = await parserOf(launched);
  process.kill(parser, 'SIGSTOP');
  await dropFiles(page, [many]);
  const progress = page.getByRole('progressbar', { name: say('importing.import') });
  await expect(progress).toBeVisible();
  await expect(page.getByText(say('importing.progress', { done: 0, total: 1000 }))).toBeVisible();
  await reader.mark(0, 'read meanwhile', '1');
  await expect(progress).toBeVisible();
  process.kill(parser, 'SIGCONT');
  await expect(reader.list).toContainText('Report 0 from Harda');
  await expect(page.getByText(/^[1-9]\d* of 1000/)).toBeVisible();
  await page.getByRole('button', { name: say('button.cancel') }).click();
  const summary = page.getByRole('region', { name: say('importing.summary-label') });
  await expect(summary).toContainText(/reports? imported.*cancelled with \d+ to go/, { timeout: 30_000 });
  await expect(progress).toBeHidden();
  const said = Number(/^(\d+) reports? imported/.exec((await summary.getByRole('status').textContent()) ?? '')?.[1]);
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(1000);
  await expect(page.getByText(say('frame.reports', { count: said + 1 }), { exact: true })).toBeVisible();
  await summary.getByRole('button', { name: say('importing.dismiss-summary') }).click();

  // The same folder again: what is here is named as a duplicate, the rest comes in.
  await page
    .getByRole('region', { name: say('importing.problems') })
    .getByRole('button', { name: say('importing.dismiss-all') })
    .click({ timeout: 2000 })
    .catch(() => undefined);
  await dropFiles(page, [many]);
  await reader.mark(0, 'second line', '2');
  await expect(summary).toContainText(`${990 - said} reports imported, ${said} duplicates left out, 10 failed.`, {
    timeout: 50_000,
  });
  await expect(page.getByText(say('frame.reports', { count: 991 }), { exact: true })).toBeVisible();
});
