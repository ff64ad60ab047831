import { expect, test, type Launched, type Page } from '../launch.ts';
import { Compare } from '../pages/compare.ts';
import { openSample } from '../pages/home.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { beginning, say } from '../words.ts';

/** What has the keyboard: its role or element, and its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const role = element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '';
    return `${role} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });

/** The commands of the menu that can be carried out now. */
const enabledCommands = ({ app }: Launched) =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!
      .items.flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ id, enabled, type }) => /^[a-z]+\.[a-z-]+$/.test(id) && type !== 'separator' && enabled)
      .map(({ id }) => id),
  );
const allCommands = ({ app }: Launched) =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!
      .items.flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ id, type }) => /^[a-z]+\.[a-z-]+$/.test(id) && type !== 'separator')
      .map(({ id }) => id),
  );

test('every command of the menu can be carried out', async ({ launched }) => {
  const { page } = launched;
  const reader = new Reader(page);
  // without an investigation
  await expect
    .poll(() => enabledCommands(launched))
    .toEqual(expect.arrayContaining(['investigation.new', 'import.choose', 'theme.dark', 'help.keys', 'help.about']));
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: say('app-command.keys') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+n');
  await page
    .getByRole('dialog', { name: say('home.new') })
    .getByRole('textbox')
    .fill('The mill');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'The mill' })).toBeVisible();
  await page.keyboard.press('Control+Shift+o');

  await openSample(page);
  await reader.claimsPainted();
  await reader.text(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.card).toBeVisible();
  await reader.field(say('claim-card.place')).fill('Harda');
  await page.keyboard.press('Tab');
  await reader.saved();
  await reader.text(0).focus();
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await enabledCommands(launched)).toSorted())
    .toEqual((await allCommands(launched)).toSorted());
});

test('the keyboard is in the main part of each screen as soon as it comes', async ({ launched: { page } }) => {
  await openSample(page);
  const screens: readonly (readonly [key: string, focused: RegExp])[] = [
    ['2', /^grid Claims$/],
    ['3', /^grid Comparison$/],
    ['1', /^document Text of/],
    ['5', /^(?:grid|row) /],
    ['6', /^(?:grid|row) /],
    ['7', /^(?:grid|row) /],
    ['1', /^document Text of/],
  ];
  for (const [key, target] of screens) {
    await page.keyboard.press(`Alt+${key}`);
    await expect.poll(() => focused(page), `screen ${key}`).toMatch(target);
  }
});

test('F6 goes through the parts of every screen, Shift F6 back', async ({ launched: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Alt+3');
  await new Compare(page).open();
  const there = [];
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('F6');
    there.push(await focused(page));
  }
  expect(new Set(there).size).toBe(3);
  for (const expected of there.slice(0, -1).toReversed()) {
    await page.keyboard.press('Shift+F6');
    expect(await focused(page)).toBe(expected);
  }
});

test('what was accepted or deleted leaves the keyboard in the main part', async ({ launched: { page }, folder }) => {
  await dropTwoReports(page, folder);
  await page.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: say('review.title') })).toBeHidden();
  await expect.poll(() => focused(page)).toMatch(/^document Text of/);
});

test('what is moved, or can’t be pressed any more, doesn’t lose the keyboard', async ({
  launched: { page },
  folder,
}) => {
  const reader = await dropTwoReports(page, folder);
  await reader.text(1).focus();
  // A layout that puts panes in order takes them out and in again.
  await reader.text(1).evaluate((text) => text.parentElement!.insertBefore(text, text.nextSibling));
  await expect(reader.text(1)).toBeFocused();

  const next = page.getByRole('button', { name: say('review.next') });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(next).toBeDisabled();
  await expect.poll(() => focused(page)).not.toBe('body');
});

test('the palette leads to a question, also where it is filtered away', async ({ launched: { page } }) => {
  await openSample(page);
  const compare = new Compare(page);
  await compare.open();
  await page.getByRole('button', { name: beginning(say('verdict.differ')) }).click();
  await expect(compare.row('Did the army shell the town?')).toBeHidden();
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('army shell');
  await expect(page.getByRole('menuitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(compare.row('Did the army shell the town?')).toBeVisible();
  await expect(compare.grid).toBeFocused();
  await expect(await compare.active()).toContainText('Did the army shell the town?');
});
