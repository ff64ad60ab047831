import { expect, test } from '../launch.ts';
import { openSample } from '../pages/home.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { beginning, containing, say } from '../words.ts';

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
  await expect(page.getByLabel(say('tag.name'), { exact: true })).toBeFocused();
  await page.keyboard.type('Weather');
  await page.keyboard.press('Tab');
  await expect(tag('Weather')).toBeVisible();
  await page.getByLabel(say('tag.definition')).fill('Rain, snow, dust.');
  await page.keyboard.press('Tab');
  await expect(tag('Weather')).toContainText('Rain, snow, dust.');

  await tag(say('codebook-start.killed')).click();
  await page.getByRole('option', { name: beginning(say('colour.green')) }).click();
  await page.getByRole('button', { name: containing(say('tag.key')) }).click();
  await page.getByRole('option', { name: /^5/ }).click();
  await expect(tag(say('codebook-start.killed'))).toContainText('5');
  await expect(tag(say('codebook-start.attack'))).not.toContainText('5');
  await page.keyboard.press('Alt+1');
  await expect.poll(() => reader.painted('tag-green')).toEqual(['four militiamen']);
  await expect.poll(() => reader.painted('tag-vermilion')).toEqual([]);
  await reader.mark(0, 'A truce', '5');
  await expect(reader.card).toContainText(say('codebook-start.killed'));

  await page.keyboard.press('Alt+5');
  await tag(say('codebook-start.wounded')).click();
  await page.getByRole('button', { name: say('tag.merge') }).click();
  await page.getByRole('option', { name: say('codebook-start.killed') }).click();
  await expect(tag(say('codebook-start.wounded'))).toBeHidden();
  await expect(tag(say('codebook-start.killed'))).toContainText(say('claim.count', { count: 3 }));
  await page
    .getByRole('button', { name: say('button.undo'), exact: true })
    .last()
    .click();
  await expect(tag(say('codebook-start.wounded'))).toContainText(say('claim.count', { count: 1 }));

  await tag(say('codebook-start.killed')).click();
  await page.getByRole('button', { name: say('tag.delete') }).click();
  await expect(page.getByRole('dialog')).toContainText(say('tag.delete-effect', { count: 2 }));
  await page.getByRole('button', { name: say('tag.delete-confirmed'), exact: true }).click();
  await expect(tag(say('codebook-start.killed'))).toBeHidden();
  await expect(list.getByRole('row').first()).toContainText(say('codebook-start.wounded'));
  await page.keyboard.press('Alt+1');
  await expect.poll(() => reader.painted('tag-none')).toHaveLength(2);
});

test('what is typed into a definition at one sitting is undone at once', async ({ launched }) => {
  const { page, app } = launched;
  await openSample(page);
  await page.keyboard.press('Alt+5');
  await page.getByRole('row', { name: say('codebook-start.killed') }).click();
  const definition = page.getByLabel(say('tag.definition'));
  const before = await definition.inputValue();
  await definition.focus();
  await page.keyboard.press('Control+End');
  for (const words of [' Also', ' of wounds.']) {
    await page.keyboard.type(words);
    await expect(page.getByRole('row', { name: say('codebook-start.killed') })).toContainText(words.trim());
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
  await expect(page.getByText(say('grade.reliability-b'), { exact: true })).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(
    reader.pane(1).getByTitle(say('grade.graded', { grade: 'B', meaning: say('grade.reliability-b') })),
  ).toHaveText('B');
  await expect(
    reader.list.getByTitle(say('grade.graded', { grade: 'B', meaning: say('grade.reliability-b') })),
  ).toBeVisible();
  await reader.text(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.card).toContainText('B6');
});
