import { twoReports, writeFiles } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { violations } from '../pages/accessibility.ts';
import { dropFiles } from '../pages/drop.ts';
import { openSample } from '../pages/home.ts';
import { importSummary, Reader } from '../pages/reader.ts';
import { settled } from '../pages/settled.ts';
import { ANY, matching, say } from '../words.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds no violation on any screen, ${theme}`, async ({ launched, folder }) => {
    test.slow();
    const { page, app } = launched;
    const reader = new Reader(page);
    const found: Record<string, string[]> = {};
    const look = async (screen: string, part?: string) => {
      await settled(page);
      found[screen] = await violations(page, part);
    };
    await app.evaluate(
      ({ Menu }, chosen) => Menu.getApplicationMenu()!.getMenuItemById(`theme.${chosen}`)!.click(),
      theme,
    );
    await expect
      .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(theme === 'dark');
    await look('home, empty');

    await dropFiles(page, [...twoReports(folder), ...writeFiles(folder, { 'empty.txt': '' })]);
    await page
      .getByRole('region', { name: say('importing.summary-label') })
      .getByText(importSummary(2, { failed: 1 }))
      .waitFor();
    await look('read, new reports and a problem');
    await page.getByRole('button', { name: say('importing.dismiss-all') }).click();
    await page.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).click();
    await reader.mark(0, 'four militiamen', '1');
    await reader.field(say('claim-card.question')).fill('How many militiamen were killed?');
    await page.keyboard.press('Tab');
    await reader.mark(1, 'at least 20 militiamen', '1');
    await look('read, a claim selected');
    await page.getByRole('tab', { name: matching('read-screen.all-claims', { publisher: ANY, count: ANY }) }).click();
    await look('read, list of claims');
    await reader.select(0, 'a quarrel at a checkpoint');
    await look('read, words selected');
    await page.keyboard.press('n');
    await look('read, choosing a tag', '[data-holds-selection]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await reader.text(0).focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('the');
    await look('read, finding');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+2');
    await page.getByRole('grid', { name: say('claims-table.title') }).waitFor();
    await page.getByRole('grid', { name: say('claims-table.title') }).focus();
    await page.keyboard.press('Control+a');
    await look('claims, all selected');
    await page.getByRole('button', { name: say('claims-table.columns') }).click();
    await look('claims, columns', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+3');
    const grid = page.getByRole('grid', { name: say('export-dialog.comparison') });
    await grid.focus();
    await look('compare');
    await page.getByRole('button', { name: say('compare.group-by-theme') }).click();
    await page.getByRole('button', { name: say('compare.override-ask') }).click();
    await look('compare, grouped, overriding');
    await page.getByRole('tab', { name: say('compare.omissions') }).click();
    await look('compare, omissions');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await look('compare, renaming');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await look('compare, menu of a question', '[role="menu"]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('compare.units-coding-rules-names-kept-apart') }).click();
    await page.getByRole('button', { name: say('coding-rule.add-acled') }).click();
    await look('compare, units and rules');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('ui.filter') }).click();
    await look('compare, filter', '[role="dialog"]');
    await page.getByRole('option', { name: say('compare.left-open') }).click();
    await page.keyboard.press('Escape');
    await look('compare, nothing fits');
    await page.keyboard.press('Alt+5');
    await page.getByRole('heading', { name: say('codebook.title') }).waitFor();
    await look('codebook');
    await page.getByRole('button', { name: say('tag.delete') }).click();
    await look('codebook, deleting');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+6');
    await page.getByRole('heading', { name: say('screen.parties') }).waitFor();
    await look('parties');
    await page.getByRole('radio', { name: /^B:/ }).click();
    await page.getByRole('list', { name: say('party-grade.history') }).waitFor();
    await look('parties, graded');
    await page.getByRole('button', { name: say('party-leaning.choose-passage') }).click();
    await page.getByRole('dialog').waitFor();
    await look('parties, describing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+7');
    await page.getByRole('grid', { name: say('name-list.names') }).waitFor();
    await look('names');
    await page.keyboard.press('Control+,');
    await page.getByRole('heading', { name: say('screen.settings') }).waitFor();
    await look('settings');
    await page.keyboard.press('Control+k');
    await look('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await look('export');
    await page.getByRole('radio', { name: say('export-dialog.comparison') }).click();
    await look('export of the comparison');
    await page.getByRole('radio', { name: say('export-dialog.report') }).click();
    await page.getByRole('radio', { name: say('export-dialog.names-everybody') }).click();
    await look('export of the report');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await look('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+o');
    await look('home, with an investigation');
    await openSample(page);
    await page.keyboard.press('Alt+4');
    await page.locator('[data-mark]').first().focus();
    await look('timeline');
    await page.getByRole('heading', { name: say('untimed-claims.title') }).click();
    await look('timeline, claims without a time');
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
}
