import { twoReports } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

test('ten claims are marked, tagged and described with the keyboard alone', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  const { keyboard } = page;
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await keyboard.press(key);
  };
  await dropFiles(page, twoReports(folder));
  await reader.imported(2);
  await expect(reader.pane(1)).toContainText('front line');

  // The keyboard is in one of the new texts by itself; F6 leads to the other parts of the window and to the first text.
  await expect(page.locator('[data-pane-text]:focus')).toBeVisible();
  await expect(async () => {
    await press('F6');
    await expect(reader.text(0)).toBeFocused({ timeout: 300 });
  }).toPass();
  await press('Control+Home');
  await press('Control+ArrowDown', 2);
  const quotes: string[] = [];
  for (let number = 1; number <= 9; number++) {
    await press('Control+ArrowRight', 3);
    await press('Shift+Control+ArrowRight', 4);
    quotes.push((await reader.selection()).trim());
    await press(String(number));
    await expect(reader.card.locator('q')).toHaveText(quotes.at(-1)!);
  }
  // The tenth is a whole sentence with a tag that doesn't exist yet.
  await press('Alt+ArrowRight');
  await press('s');
  quotes.push(await reader.selection());
  await press('n');
  await keyboard.type('Weather');
  await press('Enter');
  await expect(reader.card.locator('q')).toHaveText(quotes.at(-1)!);
  await expect(reader.card).toContainText('Weather');
  await expect(page.getByText(say('frame.claims', { count: 10 }), { exact: true }).first()).toBeVisible();
  expect(new Set(quotes).size).toBe(10);

  // The card is reached, filled in and left without the mouse.
  await expect(reader.text(0)).toBeFocused();
  await press('Control+Enter');
  await expect(reader.field(say('claim-card.question'))).toBeFocused();
  await keyboard.type('What was the weather?');
  await press('Tab');
  await expect(reader.card.getByRole('row', { name: 'What was the weather?' })).toBeVisible();
  await reader.saved();
  await expect(page.getByText(say('frame.questions', { count: 1 }), { exact: true })).toBeVisible();
});

test('a tag that was begun and left makes no claim', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.select(0, 'four militiamen');
  await expect(reader.bar).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('dep');
  await expect(page.getByRole('option', { name: say('codebook-start.deployment') })).toBeVisible();
  // the list is closed, then the field; the words are still selected
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(reader.bar).toBeVisible();
  await expect(reader.text(0)).toBeFocused();
  expect(await reader.selection()).toBe('four militiamen');

  await page.keyboard.press('n');
  await page.keyboard.type('dep');
  await reader.text(1).click();
  await expect(page.getByRole('contentinfo').getByText(say('frame.claims', { count: 0 }))).toBeVisible();
  await expect(page.getByText('dep', { exact: true })).toBeHidden();
  await reader.select(0, 'four militiamen');
  await expect(reader.bar).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('deplo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(reader.card).toContainText(say('codebook-start.deployment'));
});

test('the ends of a claim are moved word by word, and one Ctrl Z takes the moves back', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'three policemen', '1');
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(reader.card.locator('q')).toHaveText('At least three policemen');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.keyboard.press('}');
  await expect(reader.card.locator('q')).toHaveText('At least three policemen and');
  await page.keyboard.press('{');
  await expect(reader.card.locator('q')).toHaveText('least three policemen and');
  await page.keyboard.press('Control+z');
  await expect(reader.card.locator('q')).toHaveText('three policemen');
});

test('a double click selects a word, a triple click the sentence', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  const word = await reader.placeOf(0, 'checkpoint');
  await page.mouse.dblclick(word.x, word.y);
  expect((await reader.selection()).trim()).toBe('checkpoint');
  await page.keyboard.press('Escape');
  await page.mouse.click(word.x, word.y, { clickCount: 3 });
  expect(await reader.selection()).toBe(
    'It began on Wednesday morning, by several accounts with a quarrel at a checkpoint.',
  );
});
