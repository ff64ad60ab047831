import { COURIER, twoReports, WIRE, writeFiles } from '../fixtures/reports.ts';
import { expect, quit, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { twoFrames } from '../pages/settled.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { say } from '../words.ts';

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `report-${String(i).padStart(3, '0')}.txt`,
      `${COURIER}\nNumber ${i}.\n${WIRE}\n`.repeat(4),
    ]),
  );

test('up to four reports stand side by side, opened in a pane by its number', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  await dropFiles(page, writeFiles(folder, many(5)));
  await reader.imported(5);
  await page.getByRole('button', { name: say('review.later') }).click();
  const row = (number: number) => reader.list.getByRole('row').nth(number);
  await row(2).focus();
  await page.keyboard.press('3');
  await row(3).focus();
  await page.keyboard.press('4');
  for (const pane of [0, 1, 2, 3]) await expect(reader.pane(pane)).toBeVisible();
  // by the arrow: the list is virtual, and draws its last row only where there is room for it
  const toFifth = async () => {
    await row(3).focus();
    await page.keyboard.press('ArrowDown');
  };
  await toFifth();
  await page.keyboard.press('2');
  await expect(reader.text(1)).toContainText('Number 4.');
  // A report that is open already changes places instead of standing there twice.
  await toFifth();
  await page.keyboard.press('1');
  await expect(reader.text(0)).toContainText('Number 4.');
  await expect(reader.text(1)).toContainText('Number 0.');
  await page.keyboard.press('Control+w');
  await expect(reader.pane(3)).toBeHidden();
});

test('panes are resized by keyboard, scroll alone, and together when they are linked', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  await dropFiles(page, writeFiles(folder, many(2)));
  await reader.imported(2);
  const separator = page.getByRole('separator', { name: say('read-screen.pane-width', { pane: 1 }) });
  await separator.focus(); // there is none before both panes are there
  const width = async () => (await reader.pane(0).boundingBox())!.width;
  const before = await width();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before + 10);

  const top = (pane: number) => reader.text(pane).evaluate((element) => element.scrollTop);
  const scroll = (pane: number, to: number) =>
    reader.text(pane).evaluate((element, y) => element.scrollTo({ top: y }), to);
  await scroll(0, 600);
  await expect.poll(() => top(0)).toBeGreaterThan(500);
  await twoFrames(page); // a linked pane follows in the frame after
  expect(await top(1)).toBe(0);
  await page.keyboard.press('Control+l');
  await scroll(0, 1200);
  // Heights are estimates until what comes into sight is drawn: where it comes to rest counts.
  let follower = -1;
  const rests = async () => {
    const was = follower;
    follower = await top(1);
    return follower > 200 && follower === was;
  };
  await expect.poll(rests).toBe(true);
  await page.keyboard.press('Control+l');
  await scroll(0, 0);
  await expect.poll(() => top(0)).toBe(0);
  await twoFrames(page);
  expect(await top(1)).toBe(follower);
});

test('texts stand where they were left when one comes back from another screen', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  await dropFiles(page, writeFiles(folder, many(2)));
  await reader.imported(2);
  await page.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).click();
  const atTop = (pane: number) =>
    reader.text(pane).evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      const block = [...element.querySelectorAll('[data-block]')].find(
        (each) => each.getBoundingClientRect().bottom > top,
      );
      const number = [...element.querySelectorAll('[data-block]')].indexOf(block!);
      return number * 10_000 + top - block!.getBoundingClientRect().top;
    });
  await reader.mark(0, 'four militiamen', '1');
  await page.keyboard.press('Alt+2');
  await page.getByRole('grid', { name: say('claims-table.title') }).focus();
  await reader.watchFlashes();
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => reader.flashed()).toEqual(['four militiamen']);
  await expect.poll(() => reader.painted('claim-flash')).toEqual([]);
  for (const [pane, to] of [
    [0, 2345],
    [1, 1500],
  ] as const) {
    await reader.text(pane).evaluate((element, y) => element.scrollTo({ top: y }), to);
  }
  let left = [-1, -1];
  const rest = async () => {
    const was = left;
    left = [await atTop(0), await atTop(1)];
    return left[0] === was[0] && left[1] === was[1];
  };
  await expect.poll(rest, { intervals: [300] }).toBe(true);
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { name: say('screen.compare') })).toBeVisible();
  await reader.watchFlashes();
  await page.keyboard.press('Alt+1');
  const apart = async () => Math.abs((await atTop(0)) - left[0]!) + Math.abs((await atTop(1)) - left[1]!);
  await expect.poll(apart).toBeLessThan(3);
  // An earlier request to show a passage must not be met again: it would be once the claims are painted.
  await reader.claimsPainted();
  await twoFrames(page);
  expect(await reader.flashed()).toEqual([]);
  expect(await apart()).toBeLessThan(3);
});

test('words are found in a report and stepped through', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.text(1).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('POLICE');
  await expect(reader.pane(1)).toContainText(say('reading.match-of', { number: 1, count: 2 }));
  await expect.poll(() => reader.painted('find-match')).toEqual(['police', 'police']);
  await page.keyboard.press('Enter');
  await expect(reader.pane(1)).toContainText(say('reading.match-of', { number: 2, count: 2 }));
  await page.keyboard.press('Shift+Enter');
  await expect(reader.pane(1)).toContainText(say('reading.match-of', { number: 1, count: 2 }));
  await page.keyboard.type(' commissioner');
  await expect(reader.pane(1)).toContainText(say('reading.not-found'));
  await page.keyboard.press('Escape');
  await expect(reader.text(1)).toBeFocused();
  await expect.poll(() => reader.painted('find-match')).toEqual([]);

  // What was found is selected when the bar is closed, so that it can be marked.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('mortar fire');
  await expect(reader.pane(1)).toContainText(say('reading.match-of', { number: 1, count: 1 }));
  await page.keyboard.press('Escape');
  await expect(reader.text(1)).toBeFocused();
  await page.keyboard.press('5');
  await expect(reader.card.locator('q')).toHaveText('mortar fire');
});

test('keys go to the pane that was entered last, also when it stands to the left', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.text(1).focus();
  await expect(reader.pane(1)).toHaveAttribute('data-active', 'true');
  await reader.text(0).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('truce');
  await expect(reader.pane(0)).toContainText(say('reading.match-of', { number: 1, count: 1 }));
  await page.keyboard.press('Escape');
  await reader.text(1).focus();
  await reader.text(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reader.card.locator('q')).toHaveText('four militiamen');
});

test('the caret goes line by line through what isn’t content', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  await dropFiles(page, twoReports(folder)); // the first begins with a notice of its age
  await reader.imported(2);
  await reader.text(0).focus();
  await page.keyboard.press('Control+Home');
  const place = () =>
    page.evaluate(() => document.getSelection()?.focusNode?.parentElement?.closest('[data-block]')?.textContent ?? '');
  expect(await place()).toBe('This story is over 5 years old.');
  for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown');
  expect(await place()).not.toBe('This story is over 5 years old.');
  for (let line = 0; line < 6; line += 1) await page.keyboard.press('ArrowUp');
  expect(await place()).toBe('This story is over 5 years old.');
});

test('reports are put in order by keyboard, and by dragging', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  const rows = reader.list.getByRole('row');
  await expect(rows.first()).toContainText('Second day');
  await rows.first().focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(rows.first()).toContainText('front line');
  await rows.nth(1).dragTo(rows.first(), { targetPosition: { x: 60, y: 4 } });
  await expect(rows.first()).toContainText('Second day');
  await page.keyboard.press('Control+z');
  await expect(rows.first()).toContainText('front line');
});

test('text size, theme, size of the window and what was open are remembered', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let { page } = launched;
  let reader = await dropTwoReports(page, folder);
  const size = () =>
    reader
      .text(0)
      .locator('[data-block]')
      .nth(2)
      .evaluate((element) => getComputedStyle(element).fontSize);
  const before = Number.parseFloat(await size());
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control+=');
  await expect.poll(async () => Number.parseFloat(await size())).toBe(before + 2);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('theme.dark')!.click());
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await page.keyboard.press('Alt+5');
  await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setBounds({ x: 40, y: 30, width: 1111, height: 777 }),
  );
  const bounds = () => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());
  await expect.poll(bounds).toMatchObject({ width: 1111, height: 777 });
  await expect(page.getByRole('heading', { name: say('codebook.title') })).toBeVisible();
  await reader.saved();

  await quit(launched);
  launched = await start(profile);
  ({ page } = launched);
  reader = new Reader(page);
  await expect(page.getByRole('heading', { name: say('codebook.title') })).toBeVisible();
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await bounds()).toMatchObject({ width: 1111, height: 777 });
  await page.keyboard.press('Alt+1');
  await expect.poll(async () => Number.parseFloat(await size())).toBe(before + 2);
});

test('two hundred reports are listed, and the last is opened by the palette', async ({ launched, folder }) => {
  test.slow();
  const { page } = launched;
  const reader = new Reader(page);
  await dropFiles(page, writeFiles(folder, many(200)));
  await reader.imported(200);
  await expect(page.getByText(say('frame.reports', { count: 200 }), { exact: true })).toBeVisible();
  expect(await reader.list.getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('second');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(say('frame.reports', { count: 0 }), { exact: true })).toBeVisible();
});
