import { expect, test } from '../launch.ts';
import { openSample } from '../pages/home.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

test('tags are made, renamed, recoloured, given keys, put in order, merged and deleted', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.mark(0, 'three policemen', '2');
  await page.keyboard.press('Alt+5');
  const list = page.getByRole('grid', { name: say('codebook.tags-in-order') });
  const tag = (name: string) => list.getByRole('row', { name });

  await page.getByRole('button', { name: say('codebook.new-tag') }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Weather');
  await page.keyboard.press('Tab');
  await expect(tag('Weather')).toBeVisible();
  await page.getByLabel(/^Definition/).fill('Rain, snow, dust.');
  await page.keyboard.press('Tab');
  await expect(tag('Weather')).toContainText('Rain, snow, dust.');

  await tag('Killed').click();
  await page.getByRole('option', { name: /^green/ }).click();
  await page.getByRole('button', { name: /Key/ }).click();
  await page.getByRole('option', { name: /^5/ }).click();
  await expect(tag('Killed')).toContainText('5');
  await expect(tag('Attack')).not.toContainText('5');
  await page.keyboard.press('Alt+1');
  await expect.poll(() => reader.painted('tag-green')).toEqual(['four militiamen']);
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual([]);
  await reader.mark(0, 'A truce', '5');
  await expect(reader.card).toContainText('Killed');

  await page.keyboard.press('Alt+5');
  await tag('Wounded').click();
  await page.getByRole('button', { name: /Merge into another tag/ }).click();
  await page.getByRole('option', { name: 'Killed' }).click();
  await expect(tag('Wounded')).toBeHidden();
  await expect(tag('Killed')).toContainText('3 claims');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(tag('Wounded')).toContainText('1 claim');

  await tag('Killed').click();
  await page.getByRole('button', { name: say('tag.delete') }).click();
  await expect(page.getByRole('dialog')).toContainText('2 claims have it and lose it.');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(tag('Killed')).toBeHidden();
  await expect(list.getByRole('row').first()).toContainText('Wounded');
  await page.keyboard.press('Alt+1');
  await expect.poll(() => reader.painted('tag-none')).toHaveLength(2);
});

test('what is typed into a definition at one sitting is undone at once', async ({ launched }) => {
  const { page, app } = launched;
  await openSample(page);
  await page.keyboard.press('Alt+5');
  await page.getByRole('row', { name: 'Killed' }).click();
  const definition = page.getByLabel(say('tag.definition'));
  const before = await definition.inputValue();
  await definition.focus();
  await page.keyboard.press('Control+End');
  for (const words of [' Also', ' of wounds.']) {
    await page.keyboard.type(words);
    await expect(page.getByRole('row', { name: 'Killed' })).toContainText(words.trim());
  }
  await page.keyboard.press('Tab');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('edit.undo')!.click());
  await expect(definition).toHaveValue(before);
});

test('a publisher’s reliability is graded on the party and shows on its report', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(1, 'mortar fire', '5');
  await page.keyboard.press('Alt+6');
  await page.getByRole('row', { name: 'Levant Wire' }).click();
  await page.getByRole('radio', { name: /^B:/ }).click();
  await expect(page.getByText('usually reliable', { exact: true })).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(reader.pane(1).getByTitle('B: usually reliable')).toHaveText('B');
  await expect(reader.list.getByTitle('B: usually reliable')).toBeVisible();
  await reader.text(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.card).toContainText('B6');
});
