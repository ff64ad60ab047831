import { longArabic, longReports, TOLD } from '../fixtures/long-reports.ts';
import { expect, test, type Launched } from '../launch.ts';
import { violations } from '../pages/accessibility.ts';
import { dropFiles } from '../pages/drop.ts';
import { LinesBetween } from '../pages/lines.ts';
import { Reader } from '../pages/reader.ts';
import { say } from '../words.ts';

const QUESTIONS = {
  first: 'How many militiamen were killed?',
  second: 'How many were taken prisoner?',
  third: 'Was there a truce?',
  last: 'Was the bridge open?',
} as const;

/** Marks what both reports tell, each as an answer to its question. */
async function markAll(reader: Reader): Promise<void> {
  for (const pane of [0, 1] as const) {
    for (const key of ['first', 'second', 'third', 'last'] as const) {
      await reader.mark(pane, TOLD[key][pane], '1');
      await reader.field(say('claim-card.question')).fill(QUESTIONS[key]);
      await reader.page.keyboard.press('Tab');
      await reader.saved();
    }
  }
}

/** Both long reports side by side in a wide window, marked; the first question's claims with figures that differ. */
async function readSideBySide({ page, app }: Launched, folder: string): Promise<[Reader, LinesBetween]> {
  const reader = new Reader(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900));
  await dropFiles(page, longReports(folder));
  await reader.imported(2);
  await page.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).click();
  await markAll(reader);
  const lines = new LinesBetween(reader);
  for (const pane of [0, 1]) await lines.scroll(pane, -100_000);
  return [reader, lines];
}

/** Expects a line between the claims of a question that ends level with both. */
async function expectLevel(lines: LinesBetween, key: keyof typeof TOLD): Promise<void> {
  await expect(async () => {
    const line = await lines.from(0, TOLD[key][0]);
    expect(line, key).toBeDefined();
    expect(Math.abs(line!.to.y - (await lines.levelOf(1, TOLD[key][1])))).toBeLessThan(2);
    const edge = await lines.reader.pane(1).boundingBox();
    expect(Math.abs(line!.to.x - edge!.x)).toBeLessThan(2);
  }).toPass();
}

test('lines join what answers the same question and follow scrolling, sizes and deleting', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const [reader, lines] = await readSideBySide(launched, folder);
  await expectLevel(lines, 'first');
  const first = await lines.from(0, TOLD.first[0]);
  expect(first!.verdict).toBe('compatible');

  await lines.scroll(0, 130);
  await expectLevel(lines, 'first');
  await lines.scroll(1, 90);
  await expectLevel(lines, 'first');
  await lines.scroll(0, -60);
  await expectLevel(lines, 'first');
  await lines.scroll(0, 400);
  // The second stands further down on the right: its line leads to the lower edge there, until it is in sight.
  await expect(async () => {
    const edge = await reader.text(1).boundingBox();
    const below = await lines.from(0, TOLD.second[0]);
    expect(below!.to.y).toBeLessThanOrEqual(edge!.y + edge!.height);
    expect(below!.to.y).toBeGreaterThan(edge!.y + edge!.height - 20);
  }).toPass({ timeout: 20_000 });
  await lines.scroll(1, 1500);
  await expectLevel(lines, 'second');
  await lines.scroll(0, -100_000);
  await lines.scroll(1, -100_000);

  await page.keyboard.press('Control+=');
  await expectLevel(lines, 'first');
  await page.keyboard.press('Control+0');
  const handle = page.getByRole('separator', { name: say('read-screen.pane-width', { pane: 1 }) });
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectLevel(lines, 'first');
  await reader.text(0).focus();
  await page.keyboard.press('Control+f');
  await lines.scroll(0, -100_000); // it has gone to the words that were still selected
  await expectLevel(lines, 'first');
  await page.keyboard.press('Escape'); // what was found is selected, and in sight again
  await lines.scroll(0, -100_000);
  await page.keyboard.press('Control+i');
  await expectLevel(lines, 'first');
  await page.keyboard.press('Control+i');
  await page.keyboard.press('Control+b');
  await expectLevel(lines, 'first');
  await page.keyboard.press('Control+b');

  await page.keyboard.press('Control+j');
  await expect(lines.all).toHaveCount(0);
  await page.getByRole('button', { name: say('app-command.show-lines') }).click();
  await expectLevel(lines, 'first');

  for (const pane of [0, 1]) await lines.scroll(pane, -100_000);
  await expectLevel(lines, 'first');
  const line = await lines.from(0, TOLD.first[0]);
  await page.mouse.click(line!.from.x + 4, line!.from.y);
  await expect(reader.card.locator('q')).toHaveText(TOLD.first[0]);
  await page.keyboard.press('Control+Backspace');
  await expect.poll(() => lines.from(0, TOLD.first[0])).toBeUndefined();
  await reader.text(0).focus();
  await page.keyboard.press('Control+z');
  await expectLevel(lines, 'first');
});

test('a line names its question, and leads to both ends', async ({ launched, folder }) => {
  const { page } = launched;
  const [reader, lines] = await readSideBySide(launched, folder);
  await lines.scroll(0, 400);
  await lines.scroll(1, 2600);
  const line = await expect
    .poll(() => lines.from(0, TOLD.second[0]))
    .toBeDefined()
    .then(() => lines.from(0, TOLD.second[0]));
  await page.mouse.move(line!.middle.x, line!.middle.y);
  await expect(page.getByRole('tooltip')).toContainText(QUESTIONS.second);
  await expect(page.getByRole('tooltip')).toContainText(say('verdict.compatible'));
  expect(await violations(page)).toEqual([]);
  await page.mouse.click(line!.from.x + 4, line!.from.y);
  await expect(reader.card.locator('q')).toHaveText(TOLD.second[0]);
  await expectLevel(lines, 'second');
  expect((await lines.from(0, TOLD.second[0]))!.chosen).toBe(true);

  // The same from the card, by keyboard.
  await reader.text(0).focus();
  const also = reader.card.getByRole('button', { name: /nobody could pass|fifty men/ });
  await also.focus();
  await page.keyboard.press('Enter');
  await expect(reader.card.locator('q')).toHaveText(TOLD.second[1]);
});

test('scrolling linked by question keeps what answers the same level, whichever pane leads', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const [reader, lines] = await readSideBySide(launched, folder);
  await page.keyboard.press('Control+Shift+l');
  await expect(
    page.getByRole('button', { name: say('read-screen.scrolling-now', { linking: 'question' }) }),
  ).toBeVisible();
  const third = (pane: 0 | 1) => lines.levelOf(pane, TOLD.third[pane]);
  /** Scrolls a pane as a wheel does, until the claim stands at a third of it. */
  const bring = async (pane: 0 | 1, key: keyof typeof TOLD) => {
    await expect(async () => {
      const frame = await reader.text(pane).boundingBox();
      const off = (await lines.levelOf(pane, TOLD[key][pane])) - (frame!.y + frame!.height / 3);
      await lines.scroll(pane, off);
      expect(Math.abs(off)).toBeLessThan(1);
    }).toPass();
  };
  await bring(0, 'third');
  await expect.poll(async () => Math.abs((await third(0)) - (await third(1)))).toBeLessThan(3);
  await bring(1, 'last');
  await expect
    .poll(async () => Math.abs((await lines.levelOf(0, TOLD.last[0])) - (await lines.levelOf(1, TOLD.last[1]))))
    .toBeLessThan(3);
  await bring(0, 'first');

  await page.getByRole('button', { name: say('read-screen.scrolling-now', { linking: 'question' }) }).click();
  await page.getByRole('menuitemradio', { name: say('read-screen.scroll-alone') }).click();
  await page.keyboard.press('Escape');
  const before = await reader.text(1).evaluate((element) => element.scrollTop);
  await lines.scroll(0, 500);
  expect(await reader.text(1).evaluate((element) => element.scrollTop)).toBe(before);
});

test('with three panes there are lines on both sides of the middle one, which is read from right to left', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const [reader, lines] = await readSideBySide(launched, folder);
  await dropFiles(page, longArabic(folder));
  await expect(reader.list.getByRole('row')).toHaveCount(3);
  await reader.list.getByRole('row').nth(2).focus();
  await page.keyboard.press('3');
  await expect(reader.pane(2)).toBeVisible();
  const words = 'أربعة من المسلحين قتلوا';
  await reader.mark(2, words, '1');
  await reader.field(say('claim-card.question')).fill(QUESTIONS.first);
  await page.keyboard.press('Tab');
  await reader.saved();
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+i');
  for (const pane of [0, 1, 2]) await lines.scroll(pane, -100_000);
  await lines.scroll(1, 100);
  await expect(async () => {
    await expectLevel(lines, 'first');
    const line = await lines.from(1, TOLD.first[1]);
    expect(line).toBeDefined();
    expect(Math.abs(line!.to.y - (await lines.levelOf(2, words)))).toBeLessThan(2);
  }).toPass();
});
