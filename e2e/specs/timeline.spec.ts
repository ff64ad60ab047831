import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '../launch.ts';
import { Chart } from '../pages/chart.ts';
import { pictureInClipboard } from '../pages/clipboard.ts';
import { openSample } from '../pages/home.ts';
import { pdfPages } from '../pages/pdf-text.ts';
import { Reader } from '../pages/reader.ts';
import { saveAs } from '../pages/save-dialog.ts';
import { containing, say } from '../words.ts';

const TRUCE = /A truce was reportedly reached/;
const CEASEFIRE = /A ceasefire arranged in haste/;

async function openTimeline(page: Page) {
  await openSample(page);
  await page.keyboard.press('Alt+4');
  await page.getByRole('region', { name: say('figures-chart.title') }).waitFor();
  // The charts are as wide as their frames, which they make as high as they need.
  let width = -1;
  const rests = async () => {
    const was = width;
    width = (await page.locator('svg[role=group]').first().boundingBox())?.width ?? -2;
    return width === was;
  };
  await expect.poll(rests).toBe(true);
  return { when: new Chart(page, say('when-chart.title')), figures: new Chart(page, say('figures-chart.title')) };
}

/** Where a bar lies in its chart, without its outline. */
const boxOf = (chart: Chart, words: RegExp) =>
  chart.bar(words).evaluate((bar: SVGRectElement) => {
    const { x, y, width, height } = bar.getBBox();
    return { x, y, width, height };
  });

test('claims stand where they are said to have happened: hollow where hedged, dashed where the day isn’t sure', async ({
  launched: { page },
}) => {
  const { when } = await openTimeline(page);
  const truce = await boxOf(when, TRUCE);
  const ceasefire = await boxOf(when, CEASEFIRE);
  const prison = await boxOf(when, /led at least 50 militiamen away/);
  // the same day in two lanes, and the next day after it
  expect(truce.x).toBeCloseTo(ceasefire.x, 0);
  expect(truce.width).toBeCloseTo(ceasefire.width, 0);
  expect(truce.y + truce.height).toBeLessThan(ceasefire.y);
  expect(prison.x).toBeCloseTo(ceasefire.x + ceasefire.width, 0);
  await expect(when.bar(TRUCE)).toHaveAttribute('fill', 'var(--paper)');
  await expect(when.bar(CEASEFIRE)).not.toHaveAttribute('fill', 'var(--paper)');
  await expect(when.mark(TRUCE)).toHaveAccessibleName(/^Jazira Courier\. .*20 Apr 2016.*The report hedges\./);

  const reader = new Reader(page);
  await when.mark(CEASEFIRE).click();
  await expect(reader.card.locator('q')).toHaveText(/^A ceasefire arranged/);
  await reader.field(say('claim-time.as-written')).fill('on Friday');
  await page.keyboard.press('Tab');
  await reader.saved();
  await page.keyboard.press('Alt+4');
  await expect(when.mark(CEASEFIRE)).toHaveAccessibleName(/The words say “on Friday”/);
  await expect(when.bar(CEASEFIRE)).toHaveAttribute('stroke-dasharray', '3 2');

  await page.getByRole('heading', { name: containing(say('untimed-claims.title')) }).click();
  await page.getByRole('button', { name: 'mortar fire on Kurdish districts' }).click();
  await expect(reader.card.locator('q')).toHaveText('mortar fire on Kurdish districts');
});

test('the charts are walked and zoomed by keyboard, and a mark leads to its passage', async ({
  launched: { page },
}) => {
  const { when, figures } = await openTimeline(page);
  await expect(when.marks).toHaveCount(3);
  await when.marks.first().focus();
  expect(await when.focused()).toMatch(TRUCE);
  await page.keyboard.press('ArrowDown');
  expect(await when.focused()).toMatch(CEASEFIRE);
  await page.keyboard.press('End');
  expect(await when.focused()).toMatch(/led at least 50/);
  await page.keyboard.press('Home');
  // one stop of the Tab key for the whole chart
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await when.focused()).toMatch(TRUCE);

  const whole = await boxOf(when, TRUCE);
  await page.keyboard.press('+');
  await expect.poll(async () => (await boxOf(when, TRUCE)).width).not.toBeCloseTo(whole.width, 0);
  expect(await when.focused()).toMatch(TRUCE);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('0');
  await expect.poll(async () => (await boxOf(when, TRUCE)).width).toBeCloseTo(whole.width, 0);

  const spoken = await figures.spoken();
  const militia = spoken.findIndex((words) => words.startsWith('How many pro-government fighters'));
  // the earliest as-of time first: a toll that grows is seen growing
  expect(spoken.slice(militia + 1, militia + 4).map((words) => words.split(' · ')[0])).toEqual([
    '4',
    say('figures.or-more', { low: 20 }),
    '17',
  ]);
  await figures.mark(/^20 or more/).focus();
  await page.keyboard.press('Enter');
  await expect(new Reader(page).card.locator('q')).toHaveText(/^at least 20 militiamen/);
});

test('the wheel zooms where the pointer is, dragging moves, and what lies outside is counted', async ({
  launched: { page },
}) => {
  const { when } = await openTimeline(page);
  const prison = /led at least 50/;
  const { width } = await boxOf(when, prison);
  const shown = (await when.bar(prison).boundingBox())!;
  await page.mouse.move(shown.x + shown.width - 2, shown.y + shown.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -500);
  await page.keyboard.up('Control');
  await expect(when.card.getByRole('status')).toHaveText(say('when-chart.outside', { count: 2 }));
  const near = (await when.bar(prison).boundingBox())!;
  await page.mouse.move(near.x + 30, near.y - 30);
  await page.mouse.down();
  await page.mouse.move(near.x + 900, near.y - 30, { steps: 4 });
  await page.mouse.up();
  await expect(when.mark(CEASEFIRE)).toBeVisible();
  await when.card.getByRole('button', { name: say('when-chart.fit') }).click();
  await expect(when.card.getByRole('status')).toHaveText('');
  await expect.poll(async () => (await boxOf(when, prison)).width).toBeCloseTo(width, 0);
});

test('a chart is copied as a picture and saved as PNG, SVG and PDF', async ({ launched: { page, app }, folder }) => {
  const { when, figures } = await openTimeline(page);
  await when.card.getByRole('button', { name: say('picture.copy-named', { chart: 'timeline' }) }).click();
  await expect(page.getByText(say('picture.copied'))).toBeVisible();
  const picture = await pictureInClipboard(app);
  const svg = (await when.card.locator('svg[role=group]').boundingBox())!;
  expect(picture?.width).toBe(Math.ceil(2 * (svg.width + 32)));
  expect(picture?.colours).toBeGreaterThan(10);

  const save = async (format: string, name: string) => {
    const path = join(folder, name);
    await saveAs(app, path);
    await figures.card.getByRole('button', { name: say('picture.save', { chart: 'figures' }) }).click();
    await page.getByRole('menuitem', { name: format }).click();
    await expect(page.getByText(say('picture.saved', { file: name }))).toBeVisible();
    return readFileSync(path);
  };
  expect((await save(say('picture.save-as', { format: 'PNG' }), 'figures.png')).subarray(1, 4).toString()).toBe('PNG');
  const drawn = (await save(say('picture.save-as', { format: 'SVG' }), 'figures.svg')).toString();
  expect(drawn).toMatch(/^<svg .*20 or more.*<\/svg>$/);
  expect(drawn).not.toMatch(/<script|href|url\((?!#)/);
  const pages = await pdfPages(await save(say('picture.save-as-pdf'), 'figures.pdf'));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('20 or more');
});

test('without claims, times and figures the charts say what they wait for', async ({ launched: { page } }) => {
  await page.getByRole('button', { name: say('home.new') }).click();
  await page.getByLabel(say('home.name')).fill('Empty');
  await page.getByRole('button', { name: say('home.create'), exact: true }).click();
  await expect(page.getByRole('heading', { name: say('read-screen.no-reports') })).toBeVisible();
  await page.keyboard.press('Alt+4');
  await expect(page.getByText(say('timeline.no-claims'))).toBeVisible();
  await expect(page.getByText(say('timeline.no-figures'))).toBeVisible();
});
