import { expect, quit, test } from '../launch.ts';
import { Reader } from '../pages/reader.ts';
import { dropTwoReports } from '../pages/two-reports.ts';
import { containing, say } from '../words.ts';

test('everything on a claim’s card is saved as it is typed and there again after a restart', async ({
  start,
  folder,
}) => {
  const profile = `${folder}/profile`;
  let launched = await start(profile);
  let reader = await dropTwoReports(launched.page, folder);
  await reader.mark(1, 'led at least 50 militiamen away', '4');

  const fill = async (field: string, text: string) => {
    await reader.field(field).fill(text);
    await launched.page.keyboard.press('Tab');
  };
  await fill('Question', 'How many were taken prisoner?');
  await fill('Low', '50');
  await reader.card.getByText(say('claim-quantity.or-more'), { exact: true }).click();
  await fill('Bound words', 'at least');
  await fill('Unit', 'captured');
  await fill('Who', 'the police');
  await fill('To whom', 'militiamen');
  await fill('Place', 'Tel Amar prison');
  await fill('Place as written', 'the prison');
  await fill('As written', 'The following day');
  await fill('From', '2016-04-21');
  await fill('As of', '2016-04-22');
  await fill('Hedge', 'none');
  await fill('In which words', 'its own');
  await fill('Memo', 'The Courier says 40.');
  await reader.card.getByRole('radio', { name: /^3:/ }).click();
  await reader.card.getByRole('combobox', { name: say('attribution.add') }).fill('The police');
  await launched.page.keyboard.press('Tab');
  await expect(reader.card).toContainText('The police');
  await expect(reader.card).toContainText('50 or more captured');
  await reader.saved();

  await quit(launched);
  launched = await start(profile);
  reader = new Reader(launched.page);
  await reader.pane(1).waitFor();
  await reader.claimsPainted();
  await reader.text(1).focus();
  await launched.page.keyboard.press('Alt+ArrowDown');
  for (const [field, value] of [
    [say('claim-quantity.low'), '50'],
    [say('claim-quantity.high'), ''],
    [say('claim-quantity.bound-words'), 'at least'],
    [say('claim-quantity.unit'), 'captured'],
    [say('claim-card.who'), 'the police'],
    [say('claim-card.to-whom'), 'militiamen'],
    [say('claim-card.place'), 'Tel Amar prison'],
    [say('claim-card.place-as-written'), 'the prison'],
    [say('claim-time.as-written'), 'The following day'],
    [say('claim-time.from'), '2016-04-21'],
    [say('claim-time.as-of'), '2016-04-22'],
    [say('claim-card.hedge'), 'none'],
    [say('attribution.in-words'), 'its own'],
    [say('claim-card.memo'), 'The Courier says 40.'],
  ] as const) {
    await expect(reader.field(field), field).toHaveValue(value);
  }
  await expect(reader.card.getByRole('row', { name: 'How many were taken prisoner?' })).toBeVisible();
  await expect(reader.card).toContainText(say('grade.credibility-3'));
  await expect(reader.card).toContainText('Levant Wire');
  await expect(reader.card.getByRole('listitem').filter({ hasText: 'The police' })).toBeVisible();
});

test('the buttons beside what can be chosen and taken off say once what they are for', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  const strip = page.getByRole('region', { name: say('review.title') });
  await expect(
    strip.getByRole('button', { name: say('ui.choices-for', { label: say('report-field.publisher') }), exact: true }),
  ).toBeVisible();
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-card.question')).fill('Who died?');
  await page.keyboard.press('Tab');
  for (const name of [
    `${say('claim-card.remove-tag')} ${say('codebook-start.killed')}`,
    `${say('claim-card.remove-from-question')} Who died?`,
    `${say('ui.choices')} ${say('claim-card.add-tag')}`,
  ]) {
    await expect(reader.card.getByRole('button', { name, exact: true })).toBeVisible();
  }
});

test('a count is typed in the figures of the report', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-quantity.low')).fill('٤٬٠٠٠');
  await page.keyboard.press('Tab');
  await expect(reader.card.getByText('4,000', { exact: true })).toBeVisible();
  await reader.saved();
});

test('a word for a kind names nobody, unless it is said to', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const field = reader.card.getByRole('combobox', { name: say('attribution.add'), exact: true });
  const chain = reader.card.getByRole('list').filter({ hasText: '→' });
  await field.fill('local media');
  await field.press('Enter');
  await expect(chain).toContainText(say('attribution.unnamed-link', { name: 'local media' }));
  await field.fill('a monitor');
  await expect(page.getByRole('option')).toHaveText(['a monitornew, unnamed', 'a monitornew, organisation']);
  await page.getByRole('option', { name: containing(say('role.organisation')) }).click();
  await expect(chain).toContainText('a monitor');
  await expect(chain).not.toContainText(say('attribution.unnamed-link', { name: 'a monitor' }));

  // Escape closes the choices, then drops what was typed, and the choices stay closed.
  await field.fill('an officer');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('links of a chain that are typed one after the other all arrive', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const field = reader.card.getByRole('combobox', { name: say('attribution.add'), exact: true });
  for (const name of ['Shaam Times', 'Northern Monitoring Group', 'an officer']) {
    await field.fill(name);
    await page.keyboard.press('Tab');
  }
  await reader.saved();
  await expect(reader.card.getByRole('listitem')).toHaveText([
    /./,
    /Shaam Times/,
    /Northern Monitoring Group/,
    /an officer/,
  ]);
});

test('after an answer the choices stay closed until a letter or the arrow asks for them', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const field = reader.card.getByRole('combobox', { name: say('claim-card.add-tag') });
  await field.fill('Wou');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(reader.card.getByRole('row', { name: say('codebook-start.wounded') })).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('C');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('a value that makes no sense is said to make none and isn’t saved', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  await reader.field(say('claim-quantity.low')).fill('many');
  await expect(reader.card).toContainText(say('claim-quantity.not-a-number'));
  await page.keyboard.press('Escape');
  await reader.field(say('claim-time.from')).fill('2016-02-31');
  await expect(reader.card).toContainText(say('claim-time.not-a-date'));
  // what can't be understood stays where it was typed, with what is wrong with it
  await page.keyboard.press('Tab');
  await expect(reader.field(say('claim-time.from'))).toHaveValue('2016-02-31');
  await expect(reader.card).toContainText(say('claim-time.not-a-date'));
  await reader.field(say('claim-time.from')).fill('28 February 2016');
  await page.keyboard.press('Tab');
  await expect(reader.field(say('claim-time.from'))).toHaveValue('2016-02-28');
  await expect(reader.card).toContainText('28 Feb 2016');
  await reader.field(say('claim-time.to')).fill('2016-02-27');
  await expect(reader.card).toContainText(say('claim-time.ends-first'));
  await page.keyboard.press('Escape');
  await expect(reader.field(say('claim-time.to'))).toHaveValue('');

  await reader.field(say('claim-quantity.low')).fill('30');
  await page.keyboard.press('Tab');
  await expect(reader.field(say('claim-quantity.high'))).toHaveValue('30');
  await reader.field(say('claim-quantity.high')).fill('20');
  await expect(reader.card).toContainText(say('claim-quantity.low-above-high'));
  await reader.field(say('claim-quantity.high')).fill('40');
  await page.keyboard.press('Tab');
  await expect(reader.card.getByText('30 to 40')).toBeVisible();
});

test('a claim answers several questions, known ones, new ones and the suggested one', async ({ launched, folder }) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const question = (wording: string) => reader.card.getByRole('row', { name: wording });
  await reader.field(say('claim-card.question')).click();
  await page.getByRole('option', { name: containing(say('claim-card.suggested')) }).click();
  await expect(question('How many people were killed?')).toBeVisible();
  await reader.field(say('claim-card.question')).fill('Who died first?');
  await page.keyboard.press('Tab');
  await expect(question('Who died first?')).toBeVisible();
  await reader.saved();

  await reader.mark(1, 'at least 20 militiamen', '1');
  await reader.field(say('claim-card.question')).fill('killed');
  await page.getByRole('option', { name: 'How many people were killed?' }).click();
  await reader.field(say('claim-quantity.low')).fill('20');
  await page.keyboard.press('Tab');
  await reader.saved();
  const verdict = reader.card.getByRole('region', {
    name: say('compare.verdict-on', { wording: 'How many people were killed?' }),
  });
  await expect(verdict).toContainText(say('verdict.compatible'));
  await verdict.getByRole('button', { name: /four militiamen/ }).press('Enter');
  await expect(reader.card.locator('q')).toHaveText('four militiamen');

  await reader.field(say('claim-quantity.low')).fill('4');
  await page.keyboard.press('Tab');
  await expect(verdict).toContainText(say('verdict.differ'));
  await verdict
    .getByRole('button', { name: say('compare.accept-verdict', { verdict: say('verdict.differ') }) })
    .click();
  await expect(verdict).toContainText(say('compare.accepted'));
  await question('Who died first?').press('Delete');
  await expect(question('Who died first?')).toBeHidden();
  await expect(question('How many people were killed?')).toBeVisible();
  await reader.text(0).focus();
  await page.keyboard.press('Control+z');
  await expect(question('Who died first?')).toBeVisible();
});

test('the same words are attributed to several who say them, each with its chain, and undone', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const add = async (field: string, name: string) => {
    await reader.card.getByRole('combobox', { name: field, exact: true }).fill(name);
    await page.keyboard.press('Tab');
    await expect(reader.card.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  };
  await add(say('attribution.add'), 'Northern Monitoring Group');
  await reader.card.getByRole('button', { name: say('attribution.add-chain') }).click();
  await add(say('attribution.add-to-chain', { number: 2 }), 'The police');
  await add(say('attribution.add-to-chain', { number: 2 }), 'An officer');
  await reader.saved();
  await expect(
    reader.card.getByRole('group', { name: say('attribution.other-chain', { number: 1 }) }).getByRole('listitem'),
  ).toHaveCount(3);

  await reader.card.getByRole('button', { name: say('attribution.remove-chain', { number: 2 }) }).click();
  await expect(reader.card.getByRole('listitem').filter({ hasText: 'The police' })).toHaveCount(0);
  await reader.text(0).focus();
  await page.keyboard.press('Control+z');
  await expect(reader.card.getByRole('listitem').filter({ hasText: 'The police' })).toBeVisible();
  // Without the first chain the one beside it takes its place.
  await reader.card
    .getByRole('button', { name: say('attribution.remove-link', { name: 'Northern Monitoring Group' }) })
    .click();
  await expect(reader.card.getByRole('group', { name: say('attribution.other-chain', { number: 1 }) })).toHaveCount(0);
  await expect(reader.card.getByRole('listitem').filter({ hasText: 'An officer' })).toBeVisible();
});

test('a count holds as of a part of a day or a stretch between two times, which is said in words', async ({
  launched,
  folder,
}) => {
  const { page } = launched;
  const reader = await dropTwoReports(page, folder);
  await reader.mark(0, 'four militiamen', '1');
  const asOf = reader.field(say('claim-time.as-of'));
  await asOf.fill('2016-04-21');
  await page.keyboard.press('Tab');
  await expect(reader.card).toContainText('Thursday 21 Apr 2016');
  await reader.card.getByRole('button', { name: say('claim-time.part-of-day') }).click();
  await page.getByRole('option', { name: say('part-of-day.morning'), exact: true }).click();
  await expect(asOf).toHaveValue('2016-04-21T06:00/2016-04-21T12:00');
  await expect(reader.card).toContainText('Thursday morning, 21 Apr 2016');
  await asOf.fill('2016-04-20/2016-04-21');
  await page.keyboard.press('Tab');
  await expect(reader.card).toContainText('Wednesday 20 to Thursday 21 Apr 2016');
  await asOf.fill('2016-04-21/2016-04-20');
  await expect(reader.card).toContainText(say('claim-time.not-a-time'));
});
