import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aPdf } from '#testing/files/a-pdf.ts';
import { aZip } from '#testing/files/a-zip.ts';
import { EVERY_FORMAT } from '#testing/files/every-format.ts';
import { writeFiles } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { say } from '../words.ts';

const WORDS = 'Clashes between two groups went on for a second day on Thursday';
const format = (name: string) => EVERY_FORMAT[name]!;

test('a folder of every format with broken and hostile files among them: each is read or named with its fault', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const distinct = (name: string, words: string) =>
    Buffer.from(Buffer.from(format(name)).toString('latin1').replaceAll('Clashes', words), 'latin1');
  writeFiles(reports, {
    'one.docx': format('a.docx'),
    'two.pdf': format('a.pdf'),
    'three.rtf': distinct('a.rtf', 'Unrest'),
    'four.eml': distinct('a.eml', 'Fighting'),
    'five.srt': distinct('a.srt', 'Battles'),
    'six.html': distinct('a.html', 'Skirmishes'),
    'wrong-ending.jpg': distinct('a.fodt', 'Shooting'),
    'cut.docx': format('a.docx').slice(0, 900),
    'bomb.zip': aZip([{ name: 'bomb.txt', bytes: new Uint8Array(30 * 1024 * 1024) }]),
    'slip.zip': aZip([{ name: '../../escape.txt', bytes: WORDS }]),
    'scan.pdf': aPdf({ pages: [[]], pictures: true }),
    'old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    [`${'🧭'.repeat(50)}.txt`]: 'A short report under a long name of signs.',
  });
  await dropFiles(page, [reports]);
  const choosing = page.getByRole('dialog', { name: /^Which attachments of four\.eml/ });
  await choosing.getByRole('button', { name: /^Import \d/ }).click();
  const summary = page.getByRole('region', { name: say('importing.summary-label') });
  await expect(summary).toContainText(/\d reports imported, .*failed/, { timeout: 30_000 });
  const problems = page.getByRole('region', { name: say('importing.problems') });
  const faultOf = (name: string) => problems.getByRole('listitem').filter({ hasText: name });
  await expect(faultOf('cut.docx')).toContainText('cut off');
  await expect(faultOf('bomb.zip')).toContainText(/grow|ratio|times/);
  await expect(faultOf('slip.zip')).toContainText(/named to be written elsewhere/);
  await expect(faultOf('scan.pdf')).toContainText('text recognition');
  await expect(faultOf('old.doc')).toBeVisible();
  await expect(summary).toContainText(/^9 reports imported, 5 failed\./);
  await expect(page.getByText(say('frame.reports', { count: 9 }), { exact: true })).toBeVisible();
  await problems.getByRole('button', { name: say('importing.dismiss-all') }).click();
  await expect(problems).toBeHidden();
});

test('a protected document asks for its password: a wrong one is said to be wrong, the right one opens it', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  await dropFiles(page, writeFiles(folder, { 'protected.docx': format('b.docx') }));
  const dialog = page.getByRole('dialog', { name: say('importing.password-title', { name: 'protected.docx' }) });
  await dialog.getByLabel(say('importing.password')).fill('guess');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(say('importing.password-again'));
  await dialog.getByLabel(say('importing.password')).fill('open');
  await page.keyboard.press('Enter');
  const reader = new Reader(page);
  await expect(reader.pane(0)).toContainText(WORDS);
  // It is kept nowhere: the same file asks again.
  await dropFiles(page, writeFiles(folder, { 'again.docx': format('b.docx') }));
  const again = page.getByRole('dialog', { name: say('importing.password-title', { name: 'again.docx' }) });
  await expect(again.getByLabel(say('importing.password'))).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: say('importing.problems') })).toContainText('again.docx');
});

test('an import is undone once it is over, and not by halves', async ({ launched, folder }) => {
  const { page, app } = launched;
  const undo = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('edit.undo')!.click());
  const files = { 'a.txt': 'A report that is read at once.\n\nIt has two paragraphs.', 'b.docx': format('b.docx') };
  await dropFiles(page, writeFiles(folder, files));
  await expect(page.getByRole('dialog', { name: say('importing.password-title', { name: 'b.docx' }) })).toBeVisible();
  await expect(page.getByText(say('frame.reports', { count: 1 }), { exact: true })).toBeVisible();
  await undo();
  await expect(page.getByText(say('frame.still-importing'))).toBeVisible();
  await expect(page.getByText(say('frame.reports', { count: 1 }), { exact: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await new Reader(page).imported(1, { failed: 1 });
  await undo();
  await expect(page.getByText(say('frame.reports', { count: 0 }), { exact: true })).toBeVisible();
});

test('a table of articles asks what its columns hold, and each row becomes a report', async ({ launched, folder }) => {
  const { page } = launched;
  const table =
    'headline;words;day\nFire at the mill;Four guards died at the mill on Thursday night.;2016-04-21\nQuiet at the port;Nothing moved in the port on Friday morning.;2016-04-22\n';
  await dropFiles(page, writeFiles(folder, { 'articles.csv': table }));
  const dialog = page.getByRole('dialog', { name: say('importing.columns', { name: 'articles.csv' }) });
  await expect(dialog.getByRole('columnheader')).toHaveText(['headline', 'words', 'day']);
  await expect(dialog).toContainText(say('importing.column-needed'));
  await dialog.getByRole('button', { name: /Text$/ }).click();
  await page.getByRole('option', { name: 'words' }).click();
  await dialog.getByRole('button', { name: say('button.import') }).click();
  const reader = new Reader(page);
  await expect(reader.pane(0)).toContainText('Four guards died');
  await expect(reader.list.getByRole('row')).toHaveCount(2);
  await expect(reader.list.getByText('Fire at the mill')).toBeVisible();
});

test('an Arabic PDF is read from right to left, its words in their order, and marked', async ({ launched, folder }) => {
  const { page } = launched;
  const lines = ['اندلعت الاشتباكات صباح الأربعاء بعد خلاف على حاجز', 'وقال المرصد إن أربعة من المسلحين قتلوا في المدينة'];
  const pdf = aPdf({ pages: [lines.map((text, index) => ({ x: 100, y: 700 - index * 14, text, rtl: true }))] });
  await dropFiles(page, writeFiles(folder, { 'arabic.pdf': pdf }));
  const reader = new Reader(page);
  await expect(reader.pane(0)).toContainText('أربعة من المسلحين قتلوا');
  await expect(reader.text(0).locator('[dir]').first()).toHaveAttribute('dir', 'rtl');
  await reader.mark(0, 'أربعة من المسلحين', '1');
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual(['أربعة من المسلحين']);
});

test('a PDF shows on which page a paragraph stands, a transcript when it is spoken', async ({ launched, folder }) => {
  const { page } = launched;
  const pdf = aPdf({
    pages: [
      [{ x: 50, y: 700, text: 'The first page tells of the quarrel at the gate.' }],
      [{ x: 50, y: 700, text: 'The second page tells of the truce that followed.' }],
    ],
  });
  await dropFiles(page, writeFiles(folder, { 'pages.pdf': pdf, 'words.srt': format('a.srt') }));
  const reader = new Reader(page);
  await expect(reader.pane(0).locator('[data-page]')).toHaveCount(2);
  await expect(reader.pane(0).locator('[data-page="page 2"]')).toContainText('truce');
  await expect(reader.pane(1).locator('[data-cue="0:01"]')).toContainText(WORDS);
});
