import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COURIER, twoReports, WIRE, writeFiles } from '../fixtures/reports.ts';
import { expect, quit, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { importSummary, Reader } from '../pages/reader.ts';
import { openThese } from '../pages/save-dialog.ts';
import { say } from '../words.ts';

test('a bad file among good ones is named with its fault and remedy, and stops none of them', async ({
  start,
  folder,
}) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let { page } = launched;
  const huge = join(folder, 'huge.txt');
  writeFileSync(huge, '');
  truncateSync(huge, 65 * 1024 * 1024);
  const [courier, empty, picture, twin, wire] = writeFiles(folder, {
    'courier.txt': COURIER,
    'empty.txt': '',
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'twin.txt': COURIER,
    'wire.txt': WIRE,
  });
  await dropFiles(page, [courier!, empty!, picture!, huge, twin!, wire!]);
  await expect(page.getByText(importSummary(2, { duplicates: 1, failed: 3 }))).toBeVisible();
  const problems = page.getByRole('region', { name: say('importing.problems') });
  await expect(problems).toContainText(say('importing.problem-count', { count: 4 }));
  await expect(problems.getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText(
    'The file is empty. Save it again',
  );
  await expect(problems.getByRole('listitem').filter({ hasText: 'picture.png' })).toContainText('a picture (PNG)');
  await expect(problems.getByRole('listitem').filter({ hasText: 'huge.txt' })).toContainText(
    'the limit for one file is 64 MB',
  );

  await quit(launched);
  launched = await start(profile);
  ({ page } = launched);
  const listed = page.getByRole('region', { name: say('importing.problems') });
  await listed
    .getByRole('listitem')
    .filter({ hasText: 'twin.txt' })
    .getByRole('button', { name: say('importing.open-duplicate') })
    .click();
  await expect(new Reader(page).pane(0)).toContainText('Second day');
  await listed.getByRole('button', { name: say('importing.dismiss-all') }).click();
  await expect(listed).toBeHidden();
});

test('what an import has to say leaves room for reading in the least window', async ({ launched, folder }) => {
  const { page, app } = launched;
  const bad = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`empty-${i}.txt`, '']));
  await dropFiles(page, writeFiles(folder, { 'courier.txt': COURIER, ...bad }));
  await new Reader(page).imported(1, { failed: 8 });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(760, 540));
  await expect.poll(async () => (await new Reader(page).text(0).boundingBox())?.height).toBeGreaterThan(200);
  const problems = page.getByRole('region', { name: say('importing.problems') });
  await expect(problems.getByRole('listitem')).toHaveCount(6);
  await problems.getByRole('button', { name: say('ui.show-others', { count: 2 }) }).click();
  await expect(problems.getByRole('listitem')).toHaveCount(8);
  await page.getByRole('button', { name: say('review.accept'), exact: true }).click();
  await page.getByRole('button', { name: say('importing.dismiss-summary') }).click();
});

test('a file that is refused at once is named also where it begins an investigation', async ({ launched, folder }) => {
  const { page } = launched;
  const huge = join(folder, 'huge.txt');
  writeFileSync(huge, '');
  truncateSync(huge, 65 * 1024 * 1024);
  await dropFiles(page, [huge]);
  await expect(page.getByRole('region', { name: say('importing.problems') })).toContainText(
    'the limit for one file is 64 MB',
  );
  await expect(page.getByRole('region', { name: say('importing.summary-label') })).toContainText(
    importSummary(0, { failed: 1 }),
  );
});

test('a folder brings the files in it and in its folders, and follows no links', async ({ launched, folder }) => {
  const { page } = launched;
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFiles(reports, {
    'a.txt': `${COURIER}A`,
    'deeper/b.md': '# A headline in Markdown\n\nSome words of a report, in *two* paragraphs.\n\nThe second one.',
    'deeper/c.html':
      '<!doctype html><title>A page</title><meta property="og:site_name" content="The Daily"><p>Some words of a page.</p><script>document.title = "run"</script>',
    '.hidden': 'not a report',
  });
  symlinkSync(reports, join(reports, 'loop'));
  await dropFiles(page, [reports]);
  await expect(page.getByText(/^3 reports imported/).first()).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: say('importing.problems') })
      .getByRole('listitem')
      .filter({ hasText: 'loop' }),
  ).toContainText('links in folders aren’t followed');
  const { list } = new Reader(page);
  await expect(list).toContainText('A headline in Markdown');
  await expect(list).toContainText('The Daily');
});

test('files named on the command line are imported, and one that isn’t there is named', async ({ start, folder }) => {
  const missing = join(folder, 'missing.txt');
  const { page } = await start(`${folder}/profile`, { files: [...twoReports(folder), missing] });
  await expect(new Reader(page).pane(1)).toContainText('front line');
  await expect(page.getByRole('region', { name: say('importing.problems') })).toContainText('missing.txt');
});

test('a second start brings the first window forward and hands over its files', async ({ launched, folder }) => {
  const { page, profile } = launched;
  const [courier] = twoReports(folder);
  const electron = launched.process.spawnfile;
  const second = spawn(electron, ['--no-sandbox', resolve(import.meta.dirname, '../..'), courier!], {
    env: { ...process.env, CROSSCHECK_USER_DATA: profile },
    stdio: 'ignore',
  });
  const status = await new Promise((done) => second.once('exit', done));
  expect(status).toBe(0);
  await expect(new Reader(page).pane(0)).toContainText('Second day');
});

test('Import… takes what the dialog gives', async ({ launched, folder }) => {
  const { page, app } = launched;
  await openThese(app, twoReports(folder));
  await page.keyboard.press('Control+o');
  await expect(new Reader(page).pane(1)).toContainText('front line');
});

test('pasted text, pasted pages and dragged words become reports; text pasted into a field stays there', async ({
  launched,
}) => {
  const { page } = launched;
  const transfer = (event: 'paste' | 'drop', data: Record<string, string>) =>
    page.evaluate(
      ([name, content]) => {
        const carried = new DataTransfer();
        for (const [type, text] of Object.entries(content)) carried.setData(type, text);
        const made =
          name === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(made);
      },
      [event, data] as const,
    );
  await transfer('drop', {
    'text/plain': 'The words that somebody dragged here from a page.',
    'text/html': '<p>The words that somebody <b>dragged</b> here from a page.</p><img src="https://example.org/x.png">',
  });
  const reader = new Reader(page);
  await expect(reader.pane(0)).toContainText('The words that somebody dragged here from a page.');
  await transfer('paste', { 'text/plain': 'Pasted words about something else altogether.' });
  await expect(reader.pane(1)).toContainText('Pasted words');
  await transfer('drop', {
    'text/uri-list': 'https://example.org/report',
    'text/plain': 'https://example.org/report',
    'text/html': '<a href="https://example.org/report">A report on a site</a>',
  });
  await expect(page.getByText(say('frame.reports', { count: 3 }), { exact: true })).toBeVisible();
  await transfer('drop', {
    'text/uri-list': 'https://example.org/report',
    'text/plain': 'https://example.org/report',
    'text/html': '<a href="https://example.org/report">https://example.org/report</a>',
  });
  await expect(page.getByText(say('importing.only-address'))).toBeVisible();
  await page
    .getByRole('region', { name: say('review.title') })
    .getByLabel(say('report-field.title'))
    .focus();
  await transfer('paste', { 'text/plain': 'Not a report' });
  // The next thing pasted is the only one that comes in.
  await reader.text(0).focus();
  await transfer('paste', { 'text/plain': 'Words that are pasted beside the field are a report.' });
  await expect(page.getByText(say('frame.reports', { count: 4 }), { exact: true })).toBeVisible();
  await expect(reader.list.getByText('Not a report')).toHaveCount(0);
});
