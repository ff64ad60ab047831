import { expect, test } from '../launch.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { ANY, matching, say } from '../words.ts';

test('overlapping claims are painted apart, cycled by clicking and listed on the card', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  const long = 'At least three policemen and four militiamen had died by Thursday morning';
  await reader.mark(0, long, '1');
  await reader.mark(0, 'four militiamen', '2');
  await reader.mark(0, 'three policemen and four', '3');

  await expect.poll(() => reader.painted('tag-vermilion')).toEqual([long]);
  await expect.poll(() => reader.painted('tag-blue')).toEqual(['four militiamen']);
  await expect.poll(() => reader.painted('claim-selected')).toEqual(['three policemen and four']);

  const place = await reader.placeOf(0, 'four');
  await page.mouse.move(place.x, place.y);
  await expect(page.getByRole('tooltip').filter({ hasText: say('codebook-start.wounded') })).toContainText(
    say('codebook-start.killed'),
  );
  const seen: string[] = [];
  for (let click = 0; click < 3; click++) {
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => reader.card.locator('q').textContent()).not.toBe(seen.at(-1) ?? 'three policemen and four');
    seen.push((await reader.card.locator('q').textContent())!);
  }
  expect(new Set(seen)).toEqual(new Set([long, 'four militiamen', 'three policemen and four']));
  await expect(reader.card.getByText(say('claim-card.also-marked'))).toBeVisible();
  await reader.card
    .getByRole('button', { name: long, exact: true })
    .or(reader.card.getByRole('button', { name: 'four militiamen', exact: true }))
    .first()
    .click();
  await expect(reader.card.getByText(say('claim-card.also-marked'))).toBeVisible();
});

test('the list of claims follows the text, whatever the order in which they were made', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'More than 40 of the men', '4');
  await reader.mark(0, 'machine guns', '5');
  await reader.mark(0, 'A truce was reportedly reached', '8');
  await page.getByRole('tab', { name: matching('read-screen.all-claims', { publisher: ANY, count: ANY }) }).click();
  const list = page.getByRole('listbox', { name: matching('claim-list.title', { report: ANY }) });
  await expect(list.getByRole('option')).toContainText(['machine guns', 'A truce was', 'More than 40']);
  await list.getByRole('option').first().click();
  await expect(reader.card.locator('q')).toHaveText('machine guns');
});
