import { putRows, storedComparison } from '#testing/stored-comparison.ts';
import { twoReports } from '../fixtures/reports.ts';
import { expect, quit, test, type Page } from '../launch.ts';
import { Compare } from '../pages/compare.ts';
import { dropFiles } from '../pages/drop.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { beginning, say } from '../words.ts';

const KILLED = 'How many militiamen were killed?';

/** Two reports of which the first says four were killed, the second twenty or more. */
async function twoClaims(page: Page, folder: string): Promise<Reader> {
  const reader = await dropTwoReports(page, folder);
  const claims = [
    [0, 'four militiamen', '4', false],
    [1, 'at least 20 militiamen', '20', true],
  ] as const;
  for (const [pane, words, low, open] of claims) {
    await reader.mark(pane, words, '1');
    await reader.field(say('claim-card.question')).fill(KILLED);
    await page.keyboard.press('Tab');
    await reader.field(say('claim-quantity.low')).fill(low);
    await page.keyboard.press('Tab');
    if (open) await reader.card.getByText(say('claim-quantity.or-more'), { exact: true }).click();
    else await expect(reader.field(say('claim-quantity.high'))).toHaveValue(low);
    await reader.saved();
  }
  return reader;
}

test('from marking two claims to a verdict, an override with its memo, another look, and undo', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await twoClaims(page, folder);
  const compare = new Compare(page);
  await compare.open();
  const row = compare.row(KILLED);
  await expect(row.getByRole('gridcell')).toHaveCount(3);
  await expect(row.getByRole('gridcell').first().locator('b')).toHaveText('four');
  await expect(row.getByRole('gridcell').nth(1).locator('b')).toHaveText('20');
  await expect(row.getByRole('gridcell').last()).toContainText(say('verdict.differ'));
  await expect(row.getByRole('img', { name: /4; 20 or more|20 or more; 4/ })).toBeVisible();
  await expect(compare.panel).toContainText('can’t both be true');

  const decision = compare.panel.getByRole('region', { name: say('compare.decision') });
  await decision.getByRole('button', { name: say('compare.override-ask') }).click();
  await expect(decision.getByRole('button', { name: say('compare.override'), exact: true })).toBeDisabled();
  await decision.getByRole('button', { name: say('compare.your-verdict') }).click();
  await page.getByRole('option', { name: say('verdict.compatible') }).click();
  await decision.getByLabel(say('compare.memo-why-needed')).fill('The first counts one street only.');
  await page.keyboard.press('Control+Enter');
  await expect(row.getByRole('gridcell').last()).toContainText(say('verdict.compatible'));
  await expect(row.getByRole('gridcell').last()).toContainText(
    say('compare.state-and-proposal', {
      state: say('compare.overridden'),
      verdict: say('verdict.differ').toLowerCase(),
    }),
  );
  await expect(decision).toContainText('The first counts one street only.');

  // An edit that changes what was decided on flags the decision and leaves it.
  await reader.watchFlashes();
  await row.getByRole('gridcell').first().locator('[data-claim]').click();
  await expect(reader.card.locator('q')).toHaveText('four militiamen');
  await expect.poll(() => reader.flashed()).toEqual(['at least 20 militiamen', 'four militiamen']);
  await reader.field(say('claim-quantity.high')).fill('6');
  await page.keyboard.press('Tab');
  await reader.saved();
  await compare.open();
  await expect(row.getByRole('gridcell').last()).toContainText(say('compare.another-look'));
  await expect(row.getByRole('gridcell').last()).toContainText(say('verdict.compatible'));
  await expect(decision.getByRole('note', { name: say('compare.needs-another-look') })).toContainText('Now:');
  await decision.getByRole('button', { name: say('compare.keep-the-decision') }).click();
  await expect(row.getByRole('gridcell').last()).not.toContainText(say('compare.another-look'));
  await expect(row.getByRole('gridcell').last()).toContainText(say('compare.overridden'));

  await compare.grid.focus();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Control+z');
    await reader.saved();
  }
  await expect(row.getByRole('gridcell').last()).toContainText(say('verdict.differ'));
  await expect(row.getByRole('gridcell').last()).not.toContainText(say('compare.overridden'));
});

test('the status bar leads to the questions that it counts, and an undo too many is done again', async ({
  launched,
  folder,
}) => {
  const { page, app } = launched;
  const reader = await twoClaims(page, folder);
  const compare = new Compare(page);
  const bar = page.getByRole('contentinfo');
  await bar
    .getByRole('button', {
      name: say('compare.show-count', { count: 1, name: say('compare.count-open-disputes', { count: 1 }) }),
    })
    .press('Enter');
  await expect(compare.row(KILLED)).toBeVisible();
  await expect(compare.grid).toBeFocused();
  await expect(page.getByRole('button', { name: beginning(say('verdict.differ')) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(bar.getByRole('button', { name: /agree/ })).toHaveCount(0); // nothing to show

  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: say('compare.no-question-fits-the-filter') })).toBeVisible();
  await expect(bar).toContainText('0 open disputes');
  await bar
    .getByRole('button', { name: say('compare.show-count', { count: 1, name: say('compare.count-differ') }) })
    .click();
  await expect(compare.row(KILLED)).toContainText(say('compare.accepted'));

  await page.keyboard.press('Control+z');
  await expect(compare.row(KILLED)).not.toContainText(say('compare.accepted'));
  await page
    .getByRole('region', { name: say('frame.notices') })
    .getByRole('button', { name: say('button.redo') })
    .click();
  await expect(compare.row(KILLED)).toContainText(say('compare.accepted'));
  await reader.saved();

  // in the least window two reports and the verdict stand beside one another
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(760, 540));
  const cells = compare.row(KILLED).getByRole('gridcell');
  const edges = () =>
    cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect()).map(({ left, right }) => [left, right]));
  await expect.poll(async () => (await edges())[1]![1]! <= (await edges())[2]![0]! + 1).toBe(true);
});

test('where reports differ about a time, their cells say the times', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  const when = [
    [0, 'The militia lost the prison on the same day', '2016-04-21'],
    [1, 'The following day the police stormed the prison', '2016-04-22'],
  ] as const;
  for (const [pane, words, day] of when) {
    await reader.mark(pane, words, '9');
    await reader.field(say('claim-card.question')).fill('When did the prison fall?');
    await page.keyboard.press('Tab');
    await reader.field(say('claim-time.from')).fill(day);
    await page.keyboard.press('Tab');
    await reader.saved();
  }
  const compare = new Compare(page);
  await compare.open();
  const cells = compare.row('When did the prison fall?').getByRole('gridcell');
  await expect(cells.last()).toContainText(say('verdict.differ'));
  await expect(cells.first()).toContainText('21 Apr 2016');
  await expect(cells.nth(1)).toContainText('22 Apr 2016');
  await expect(compare.panel.getByRole('button', { name: /The militia lost.*21 Apr 2016/ })).toBeVisible();
});

test('the grid is worked wholly by keyboard', async ({ launched, folder }) => {
  const { page } = launched;
  await twoClaims(page, folder);
  const compare = new Compare(page);
  await compare.open();
  const { grid } = compare;
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await expect(grid).toHaveAttribute('aria-colcount', '4');

  // New questions, in the analyst's order.
  for (const wording of ['Who began it?', 'Was there a truce?']) {
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('textbox').fill(wording);
    await page.keyboard.press('Enter');
    await expect(compare.row(wording)).toBeVisible();
    await expect(grid).toBeFocused();
    await expect(await compare.active()).toContainText(wording);
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => compare.wordings()).toEqual([KILLED, 'Was there a truce?', 'Who began it?']);
  await page.keyboard.press('Control+Home');
  await expect(await compare.active()).toContainText(KILLED);
  await page.keyboard.press('End');
  await expect(await compare.active()).toContainText(say('verdict.differ'));
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expect(await compare.active()).toContainText('Who began it?');

  // Renamed in place; to the words of another it isn't.
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: say('compare.wording') })).toBeFocused();
  await page.keyboard.type('How did it begin?');
  await page.keyboard.press('Enter');
  await expect(compare.row('How did it begin?')).toBeVisible();
  await expect(grid).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type(KILLED);
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(say('compare.question-exists', { wording: 'How many militiamen were killed?' })),
  ).toBeVisible();

  // Deleted, and brought back by the notice.
  await page.keyboard.press('Delete');
  await expect(compare.row('How did it begin?')).toHaveCount(0);
  await page
    .getByRole('region', { name: say('frame.notices') })
    .getByRole('button', { name: say('button.undo') })
    .click();
  await expect(compare.row('How did it begin?')).toBeVisible();
  await grid.focus();

  // Columns: by Alt and arrows, in the head; the head has a menu.
  const before = await compare.columns();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => compare.columns()).toEqual([before[0], before[2], before[1], before[3]]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: say('compare.move-left') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  // The menu of a question, and its panel, and back.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: say('compare.show-both-sides-in-the-reports') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(
    compare.panel.getByRole('button', { name: say('compare.accept-verdict', { verdict: say('verdict.differ') }) }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(compare.row(KILLED).getByRole('gridcell').last()).toContainText(say('compare.accepted'));
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  // A cell opens both reports at their passages.
  const reader = new Reader(page);
  await reader.watchFlashes();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(reader.card.locator('q')).toBeVisible();
  await expect.poll(() => reader.flashed()).toHaveLength(2);
  await page.keyboard.press('Alt+3');
  await expect(await compare.active()).toContainText('militiamen');
});

test('questions are filtered, sorted, grouped, described; all of it is remembered', async ({ start, folder }) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let { page } = launched;
  await twoClaims(page, folder);
  let compare = new Compare(page);
  await compare.open();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox').fill('Who began it?');
  await page.keyboard.press('Enter');
  await expect(compare.row('Who began it?')).toBeVisible();

  await expect(compare.panel.getByRole('article', { name: 'Who began it?' })).toBeVisible();
  await compare.panel.getByRole('combobox', { name: say('settings.theme') }).fill('Attack');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: say('compare.group-by-theme') }).click();
  await expect
    .poll(() => compare.grid.getByRole('row').allTextContents())
    .toContainEqual(expect.stringMatching(/^Attack1 question/));
  await compare.grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(compare.row('Who began it?')).toHaveCount(0);
  await page.getByRole('button', { name: /^≠?\s*Differ 1/ }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(say('compare.shown-of', { shown: 1, count: 2 }));

  await quit(launched);
  launched = await start(profile);
  ({ page } = launched);
  compare = new Compare(page);
  await expect(compare.row(KILLED)).toBeVisible();
  await expect(page.getByRole('button', { name: say('compare.group-by-theme') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('main').getByRole('status')).toHaveText(say('compare.shown-of', { shown: 1, count: 2 }));
  await page.getByRole('button', { name: say('compare.all-questions') }).click();
  await expect(compare.grid.getByRole('rowheader', { expanded: false })).toContainText(say('codebook-start.attack'));

  // beside the panel there is no room for a button of each facet
  await page.getByRole('button', { name: say('ui.filter') }).click();
  await page
    .getByRole('listbox', { name: say('compare.report') })
    .getByRole('option')
    .first()
    .click();
  await page.getByRole('option', { name: say('compare.left-open') }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: say('ui.filter-count', { count: 2 }) })).toBeVisible();
  await expect(page.getByRole('heading', { name: say('compare.no-question-fits-the-filter') })).toBeVisible();
  await page.getByRole('button', { name: say('compare.show-all-questions') }).click();
  await expect(compare.row(KILLED)).toBeVisible();
});

test('claims of the table are asked a new question; it is split, merged and resolved', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = new Reader(page);
  const compare = new Compare(page);
  await dropFiles(page, twoReports(folder));
  await reader.imported(2);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-quantity.low')).fill('4');
  await page.keyboard.press('Tab');
  await expect(reader.field(say('claim-quantity.high'))).toHaveValue('4');
  await reader.mark(1, '5 policemen', '1');
  await reader.field(say('claim-quantity.low')).fill('5'); // of one figure there is nothing to choose
  await page.keyboard.press('Tab');
  await expect(reader.field(say('claim-quantity.high'))).toHaveValue('5');
  await reader.saved();
  await page.keyboard.press('Alt+2');
  await page.getByRole('grid', { name: say('claims-table.title') }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('n');
  const wording = page.getByRole('textbox', { name: say('bulk.new-question') });
  await expect(wording).toHaveValue('How many people were killed?');
  await expect(wording).toBeFocused();
  await page.keyboard.press('Enter');

  await compare.open();
  await expect(compare.row('How many people were killed?')).toBeVisible();
  const figure = compare.panel.getByRole('radiogroup', { name: say('compare.rule-for-one-figure') });
  await figure
    .locator('label')
    .filter({ hasText: beginning(say('compare.lowest')) })
    .click();
  await expect(figure.getByRole('radio', { name: beginning(say('compare.lowest')) })).toBeChecked();
  await reader.saved();

  await compare.grid.focus();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('5 policemen').click();
  await dialog.getByRole('textbox').fill('How many policemen were killed?');
  await dialog.getByRole('button', { name: say('compare.split') }).click();
  await expect(compare.row('How many policemen were killed?')).toBeVisible();
  await expect(compare.row('How many people were killed?').getByRole('gridcell').last()).toContainText(
    say('verdict.single-report'),
  );
  await expect
    .poll(() => compare.wordings())
    .toEqual(['How many people were killed?', 'How many policemen were killed?']);

  await page.getByRole('tab', { name: say('compare.omissions') }).click();
  await expect(compare.panel).toContainText('How many policemen were killed?');
  await page.getByRole('tab', { name: say('compare.question'), exact: true }).click();

  await compare.grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('m');
  await dialog.getByRole('searchbox', { name: say('compare.find-a-question') }).fill('policemen');
  await expect(dialog.getByRole('menuitem')).toHaveText(['How many policemen were killed?']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => compare.wordings()).toEqual(['How many policemen were killed?']);
  const merged = page.getByRole('alertdialog').filter({ hasText: say('compare.questions-merged') });
  await merged.getByRole('button', { name: say('button.undo') }).click();
  await expect(compare.row('How many people were killed?')).toBeVisible();
});

test('units and coding rules change what is compared, and can’t contradict one another', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await twoClaims(page, folder);
  const compare = new Compare(page);
  await compare.open();
  const settings = page.getByRole('button', { name: say('compare.units-coding-rules-names-kept-apart') });
  await settings.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say('unit-group.words', { group: 'wounded' }) }).fill('wounded, dead');
  await expect(dialog.getByRole('alert')).toContainText('“dead” is in two groups, killed and wounded');
  await expect(dialog.getByRole('button', { name: say('comparison-settings.save') })).toBeDisabled();
  await dialog.getByRole('textbox', { name: say('unit-group.words', { group: 'wounded' }) }).fill('wounded, hurt');
  await dialog.getByRole('button', { name: say('coding-rule.add-acled') }).click();
  await dialog.getByRole('button', { name: say('comparison-settings.save') }).click();
  await reader.saved();
  await settings.click();
  await expect(dialog.getByRole('textbox', { name: say('unit-group.words', { group: 'wounded' }) })).toHaveValue(
    'wounded, hurt',
  );
  await expect(
    dialog.getByRole('textbox', { name: say('coding-rule.low', { rule: 'ACLED, dozens = 12' }) }),
  ).toHaveValue('12');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await reader.saved();
  await settings.click();
  await expect(dialog.getByRole('textbox', { name: say('unit-group.words', { group: 'wounded' }) })).toHaveValue(
    /injured/,
  );
});

test('columns and questions are dragged to another place', async ({ launched, folder }) => {
  const { page } = launched;
  await twoClaims(page, folder);
  const compare = new Compare(page);
  await compare.open();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox').fill('Who began it?');
  await page.keyboard.press('Enter');
  await expect(compare.row('Who began it?')).toBeVisible();
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  };
  const before = await compare.columns();
  const [left, right] = await Promise.all(
    [1, 2].map((index) => compare.grid.getByRole('columnheader').nth(index).boundingBox()),
  );
  await drag({ x: left!.x + 40, y: left!.y + 20 }, { x: right!.x + right!.width - 60, y: right!.y + 20 });
  await expect.poll(() => compare.columns()).toEqual([before[0], before[2], before[1], before[3]]);

  await compare.row('Who began it?').hover();
  const grip = await compare.row('Who began it?').locator('[data-grip]').boundingBox();
  const first = await compare.row(KILLED).boundingBox();
  await drag({ x: grip!.x + 5, y: grip!.y + 8 }, { x: grip!.x + 9, y: first!.y + 12 });
  await expect.poll(() => compare.wordings()).toEqual(['Who began it?', KILLED]);
});

test('a case of 20 reports and 60 questions opens and scrolls, and only what is in sight is drawn', async ({
  launched,
}) => {
  const { page } = launched;
  await putRows(page, storedComparison(20, 60));
  await page.reload();
  await page.getByRole('button', { name: /^20 × 60/ }).click();
  const compare = new Compare(page);
  await compare.open();
  const { grid } = compare;
  await expect(grid).toHaveAttribute('aria-rowcount', '61');
  await expect(grid).toHaveAttribute('aria-colcount', '22');
  await expect(compare.row('Question 0?')).toBeVisible();
  expect(await grid.getByRole('row').count()).toBeLessThan(25);
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(250);

  await page.keyboard.press('Control+End');
  await expect(compare.row('Question 59?')).toBeInViewport();
  await expect(await compare.active()).toBeInViewport();
  expect(await compare.wordings()).not.toContain('Question 0?');
  await page.keyboard.press('ArrowLeft');
  await expect(await compare.active()).toBeInViewport();
  expect(await compare.columns()).toContain('Party 19');

  // The frozen columns stay where they are, whatever is scrolled to.
  const wording = await compare.row('Question 59?').getByRole('rowheader').boundingBox();
  const frame = await grid.boundingBox();
  expect(wording!.x - frame!.x).toBeLessThan(3);
  await grid.evaluate((element) => element.scrollTo({ top: 0, left: 1500 }));
  await expect(compare.row('Question 0?')).toBeInViewport();
  // The cell with the keyboard is there even out of sight, since the grid names it.
  await expect(await compare.active()).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(await compare.active()).toBeInViewport();
  await expect(compare.row('Question 58?')).toBeInViewport();
});
