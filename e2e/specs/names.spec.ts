import { writeFiles } from '../fixtures/reports.ts';
import { expect, quit, test, type Page } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { openSample } from '../pages/home.ts';
import { Names } from '../pages/names.ts';
import { Reader } from '../pages/reader.ts';
import { say } from '../words.ts';

const COURIER = `Guards take the jail

The Asayish took Allya prison on Thursday, an agency that leans towards Misrata said. Nobody in Misrata could say more.
`;
const WIRE = `A jail falls

At the prison of Alaya the Asayesh led fifty men away. Merchants of Misurata had seen them come.
`;

/** Two reports that spell three names differently; in each a claim with a place. */
async function marked(page: Page, folder: string) {
  const reader = new Reader(page);
  await dropFiles(page, writeFiles(folder, { 'courier.txt': COURIER, 'wire.txt': WIRE }));
  await reader.imported(2);
  const courier = await reader.paneWith('Asayish');
  const wire = await reader.paneWith('Asayesh');
  await reader.mark(courier, 'took Allya prison', '1');
  await reader.field(say('claim-card.place')).fill('Allya');
  await page.keyboard.press('Tab');
  await reader.mark(wire, 'At the prison of Alaya', '1');
  await reader.field(say('claim-card.place')).fill('Alaya');
  await page.keyboard.press('Tab');
  await reader.saved();
  return { reader, names: new Names(page) };
}

test('a name that is spelled differently is made one, and undone', async ({ launched: { page }, folder }) => {
  const { reader, names } = await marked(page, folder);
  await names.open();
  const jail = names.proposal('Alaya', 'Allya');
  await expect(jail).toContainText('have the same consonants');
  await expect(names.row(/^Allya/)).toBeVisible();
  await jail.getByRole('button', { name: say('name-proposals.one-name', { name: 'Alaya' }) }).click();
  await expect(jail).toBeHidden();
  await expect(names.row(/^Alaya/)).toContainText(say('name-list.also', { spellings: 'Allya' }));
  await expect(names.row(/^Allya/)).toBeHidden();

  // each spelling leads to where the report writes it so
  await names.row(/^Alaya/).click();
  await names
    .editor('Alaya')
    .getByRole('listitem')
    .filter({ hasText: 'Allya' })
    .getByTitle(say('spelling.show-in', { spelling: 'Allya', report: '' }).trim())
    .click();
  await expect(reader.card.locator('q')).toHaveText('took Allya prison');
  await expect(reader.field(say('claim-card.place'))).toHaveValue('Alaya');
  await expect(reader.field(say('claim-card.place-as-written'))).toHaveValue('Allya');

  await names.open();
  await names.row(/^Alaya/).click();
  await names
    .editor('Alaya')
    .getByRole('button', { name: say('name-editor.split-off-named', { spelling: 'Allya' }) })
    .click();
  await expect(names.row(/^Allya/)).toBeVisible();
  await expect(jail).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(names.row(/^Allya/)).toBeHidden();
  await page.keyboard.press('Control+z');
  await names.open();
  await expect(names.row(/^Allya/)).toBeVisible();
  await expect(jail).toBeVisible();
});

test('the shape of an apostrophe makes no other name', async ({ launched: { page }, folder }) => {
  const names = new Names(page);
  const files = {
    'straight.txt': "The Asayish met the People's Council in Sana'a on Thursday.",
    'curly.txt': 'The Asayesh left the People’s Council in Sana’a on Friday.',
  };
  await dropFiles(page, writeFiles(folder, files));
  await new Reader(page).imported(2);
  await names.open();
  await expect(names.proposal('Asayesh', 'Asayish')).toBeVisible();
  await expect(page.getByRole('listitem', { name: / and / })).toHaveCount(1);
});

test('names that stand in the texts alone become a party with both', async ({ launched: { page }, folder }) => {
  const { names } = await marked(page, folder);
  await names.open();
  const guards = names.proposal('Asayesh', 'Asayish');
  const reader = new Reader(page);
  await reader.watchFlashes();
  await guards.getByTitle(say('spelling.show-in', { spelling: 'Asayish', report: '' }).trim()).click();
  await expect.poll(() => reader.flashed()).toEqual(['Asayish']);
  await names.open();
  await guards.getByRole('button', { name: say('name-proposals.one-name', { name: 'Asayish' }) }).click();
  await expect(guards).toBeHidden();
  await expect(names.row(/^Asayish/)).toContainText(say('name-list.also', { spellings: 'Asayesh' }));
  await expect(names.row(/^Asayish/)).toContainText(say('name-kind.party'));
  await names.notices.getByRole('button', { name: say('button.undo') }).click();
  await expect(guards).toBeVisible();
});

test('what was kept apart is never asked again, until that is undone', async ({ launched, folder, start }) => {
  const { names } = await marked(launched.page, folder);
  await names.open();
  const town = names.proposal('Misrata', 'Misurata');
  await town.getByRole('button', { name: say('name-proposals.two-names') }).click();
  await expect(town).toBeHidden();
  await expect(names.proposal('Alaya', 'Allya')).toBeVisible();

  await quit(launched);
  const { page } = await start(launched.profile);
  const again = new Names(page);
  await again.open();
  await expect(again.proposal('Alaya', 'Allya')).toBeVisible();
  await expect(again.proposal('Misrata', 'Misurata')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(again.proposal('Misrata', 'Misurata')).toBeVisible();
});

test('parties are merged, split again with what they take along, graded with a reason, and described', async ({
  launched: { page },
}) => {
  await openSample(page);
  const names = new Names(page);
  await names.open();
  await names.row(/^Shaam Times/).click();
  await page.getByRole('combobox', { name: say('name-editor.same-as') }).fill('ARA News');
  await page.getByRole('option', { name: /^ARA News/ }).click();
  await expect(names.row(/^ARA News/)).toContainText(say('name-list.also', { spellings: 'Shaam Times' }));
  await names
    .editor('ARA News')
    .getByRole('button', { name: say('name-editor.split-off-named', { spelling: 'Shaam Times' }) })
    .click();
  const dialog = page.getByRole('dialog', {
    name: say('split-party.title', { name: 'Shaam Times', party: 'ARA News' }),
  });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await dialog.getByText('4,000 soldiers of the Republican Guard').click();
  await dialog.getByRole('button', { name: say('split-party.split'), exact: true }).click();
  await expect(names.row(/^Shaam Times/)).toBeVisible();

  await page.keyboard.press('Alt+6');
  const row = page.getByRole('row', { name: /ARA News/ });
  await row.click();
  await expect(row).toContainText(say('parties.claims', { count: 1 }));
  await page.getByLabel(say('party-grade.reason')).fill('Right in nine of ten cases.');
  await page.getByRole('radio', { name: /^B:/ }).click();
  await page.getByRole('radio', { name: /^C:/ }).click();
  const graded = page.getByRole('list', { name: say('party-grade.history') }).getByRole('listitem');
  await expect(graded).toHaveText([
    new RegExp(`^C.*${say('party-grade.no-reason')}`),
    /^B.*Right in nine of ten cases\./,
  ]);
  await page.getByRole('button', { name: say('party-leaning.choose-passage') }).click();
  await page.getByRole('option', { name: /an agency close to the Kurdish side/ }).click();
  await expect(page.getByRole('blockquote')).toContainText('Jazira Courier');
  const reader = new Reader(page);
  await reader.watchFlashes();
  await page.getByRole('button', { name: say('party-leaning.show'), exact: true }).click();
  await expect
    .poll(() => reader.flashed())
    .toEqual([expect.stringMatching(/^ARA News, an agency close to the Kurdish side/)]);
});
