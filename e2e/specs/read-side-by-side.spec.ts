import { ARABIC, writeFiles } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

test('two dropped reports are read side by side, what isn’t content faded, proposals ready to accept', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);

  await expect(reader.pane(0)).toContainText('Second day of street fighting');
  await expect(reader.pane(1)).toContainText('has become a front line');
  const [left, right] = [await reader.pane(0).boundingBox(), await reader.pane(1).boundingBox()];
  expect(left!.x + left!.width).toBeLessThan(right!.x);
  await expect(reader.pane(0).locator('[data-note]')).toHaveText([
    /This story is over 5 years old/,
    /Photo: a resident/,
  ]);
  await expect(reader.pane(1).locator('[data-note]')).toHaveText([/Reporting by Mara Haddad/]);

  const strip = page.getByRole('region', { name: say('review.title') });
  await expect(strip.getByLabel(say('report-field.title'))).toHaveValue(
    'Second day of street fighting puts a prison in rebel hands',
  );
  await strip.getByRole('button', { name: say('review.next') }).click();
  await expect(strip.getByLabel(say('report-field.title'))).toHaveValue(
    'A town that two forces shared has become a front line',
  );
  await expect(strip.getByRole('combobox', { name: say('report-field.publisher') })).toHaveValue('Levant Wire');
  await expect(strip.getByLabel(say('report-field.published'))).toHaveValue('2016-04-22');
  await expect(strip.getByLabel(say('report-field.authors'))).toHaveValue('Mara Haddad');
  await expect(strip).toContainText(say('report-field.proposed-from', { origin: say('metadata-origin.byline') }));
  await strip.getByLabel(say('report-field.title')).fill('A town becomes a front line');
  await strip.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).click();
  await expect(strip).toBeHidden();
  await expect(reader.list).toContainText('A town becomes a front line');
});

test('a report from right to left is read from right to left, and marked', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  await dropFiles(page, writeFiles(folder, { 'arabic.txt': ARABIC }));
  await expect(reader.text(0).locator('[dir]').first()).toHaveAttribute('dir', 'rtl');
  const block = reader.text(0).locator('[data-block]').nth(1);
  expect(await block.evaluate((element) => getComputedStyle(element).textAlign)).toBe('start');
  // by sentences too, left is where the eye goes on
  await reader.text(0).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Shift+Alt+ArrowLeft');
  expect((await reader.selection()).trim()).toBe('اندلعت الاشتباكات صباح الأربعاء 20 أبريل بعد خلاف على حاجز.');
  await page.keyboard.press('Escape');
  await reader.mark(0, 'أربعة من المسلحين قتلوا', '1');
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual(['أربعة من المسلحين قتلوا']);
});
