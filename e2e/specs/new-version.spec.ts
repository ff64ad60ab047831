import { COURIER, writeFiles } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { importSummary, Reader } from '../pages/reader.ts';
import { ANY, matching, say } from '../words.ts';

const FIRST = `Fire at the mill on the canal

Four guards died at the north gate of the mill on Thursday night, the governor's office said.

Seven lorries were burnt on the road between the mill and the station, a driver told us by telephone.

The market behind the mill stayed shut for the rest of the week, and so did the school on the hill.
`;
const SECOND = `Fire at the mill on the canal

Four guards died at the western gate of the mill on Thursday night, the governor's office said.

The market behind the mill stayed shut for the rest of the week, and so did the school on the hill.
`;

test('a new version takes the old text’s place: claims are found again, one is orphaned and attached by hand', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = new Reader(page);
  const [first, second] = writeFiles(folder, { 'first.txt': FIRST, 'second.txt': SECOND });
  await dropFiles(page, [first!]);
  await reader.imported(1);
  await reader.mark(0, 'Four guards died at the north gate', '1');
  await reader.mark(0, 'Seven lorries were burnt on the road', '5');
  await reader.mark(0, 'The market behind the mill stayed shut', '9');

  await dropFiles(page, [second!]);
  await reader.imported(1);
  const reports = page.getByRole('grid', { name: say('report-list.title') });
  await expect(reports.getByText(/≈ \d+% the wording of/)).toHaveCount(2);
  const review = page.getByRole('region', { name: say('review.title') });
  await review.getByRole('button', { name: say('review.next') }).click();
  await expect(review).toContainText('of its wording is also in');
  await review.getByRole('button', { name: say('review.new-version') }).click();
  const dialog = page.getByRole('dialog', { name: say('replace-text.title-of-newer') });
  await expect(dialog).toContainText(
    '2 of 3 claims are found again: 1 where the same words stand and 1 where they were edited',
  );
  await expect(dialog.getByRole('listitem')).toHaveText(['Seven lorries were burnt on the road']);
  await dialog.getByRole('button', { name: say('replace-text.replace') }).click();
  await expect(page.getByText(say('replace-text.done', { placed: 2, orphaned: 1 }))).toBeVisible();
  await expect(reports.getByRole('row')).toHaveCount(1);
  await expect(reader.pane(0)).toContainText('western gate');

  await page.getByRole('tab', { name: matching('read-screen.all-claims', { publisher: ANY, count: ANY }) }).click();
  const list = page.getByRole('listbox', { name: matching('claim-list.title', { report: ANY }) });
  await expect(list.getByRole('option')).toHaveCount(3);
  await expect(list.getByRole('option').first()).toContainText('Four guards died at the western gate');
  await list.getByRole('option').last().click();
  const card = page.getByRole('article', { name: matching('claim-card.number', { number: 3, count: ANY }) });
  await expect(card).toContainText(say('claim-card.orphaned'));
  await card.getByRole('button', { name: say('claim-card.show-earlier-text') }).click();
  const earlier = page.getByRole('dialog', { name: say('earlier-text.title') });
  await expect(earlier).toContainText('Seven lorries were burnt');
  await earlier.getByRole('button', { name: say('earlier-text.done') }).click();

  await reader.select(0, 'the school on the hill');
  await page.keyboard.press('a');
  await expect(page.getByText(say('read-screen.attached'))).toBeVisible();
  await expect(
    page
      .getByRole('article', { name: matching('claim-card.number', { number: ANY, count: ANY }) })
      .getByRole('button', { name: 'the school on the hill' }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(reports.getByRole('row')).toHaveCount(2);
  await reader.saved();
});

test('a paragraph is said not to be content, and to be it again, by keyboard and in the menu', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = new Reader(page);
  const [file] = writeFiles(folder, { 'courier.txt': COURIER });
  await dropFiles(page, [file!]);
  await reader.imported(1);
  const faded = reader.pane(0).locator('[data-note="not content: marked by you"]');
  await reader.caretAt(0, 'Second day');
  await page.keyboard.press('x');
  await expect(faded).toHaveCount(1);
  await page.keyboard.press('x');
  await expect(faded).toHaveCount(0);
  await page
    .getByRole('region', { name: matching('reading.pane', { title: ANY }) })
    .getByRole('button', { name: matching('report.menu', { report: ANY }) })
    .click();
  await page.getByRole('menuitem', { name: say('read-screen.not-content') }).click();
  await expect(faded).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(faded).toHaveCount(0);
});

test('the same file under another name is refused with a link to the first', async ({ launched, folder }) => {
  const { page, app } = launched;
  const [a, b] = writeFiles(folder, { 'a.txt': COURIER, 'b.txt': COURIER });
  await dropFiles(page, [a!, b!]);
  const summary = page.getByRole('region', { name: say('importing.summary-label') });
  await expect(summary).toContainText(importSummary(1, { duplicates: 1 }));
  await summary.getByRole('button', { name: say('importing.copy-summary') }).click();
  await expect(page.getByText(say('importing.summary-copied'))).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    `${importSummary(1, { duplicates: 1 })}\n${say('importing.file-and-reason', { name: 'b.txt', reason: say('import-failure.duplicate-text') })}`,
  );
  await summary.getByRole('button', { name: say('importing.dismiss-summary') }).click();
  await expect(summary).toBeHidden();
});
