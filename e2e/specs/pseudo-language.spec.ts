import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_UNITS } from '#core/language/en/english-units.ts';
import { greekFiles } from '../fixtures/greek-reports.ts';
import { expect, test, type Launched } from '../launch.ts';
import { Compare } from '../pages/compare.ts';
import { cutTexts } from '../pages/cut-text.ts';
import { dropFiles } from '../pages/drop.ts';
import { ExportDialog } from '../pages/export-dialog.ts';
import { lostFocus } from '../pages/focus.ts';
import { englishIn, leftEnglish } from '../pages/left-english.ts';
import { Names } from '../pages/names.ts';
import { importSummary, Reader } from '../pages/reader.ts';
import { saveAs } from '../pages/save-dialog.ts';
import { settled } from '../pages/settled.ts';
import { containing, say } from '../words.ts';

const KILLED = 'Πόσοι μαχητές σκοτώθηκαν;';

/** Looks at one screen after another, and keeps each fault with the name of its screen. */
class Looking {
  readonly faults: string[] = [];

  constructor(
    readonly launched: Launched,
    readonly pictures: string,
  ) {}

  /** Notes what is English, cut or without the keyboard on the screen as it is. */
  async at(screen: string, { others = [] }: { others?: readonly RegExp[] } = {}): Promise<void> {
    const { page } = this.launched;
    const profile = new RegExp(containing(this.launched.profile), 'g');
    await settled(page);
    await this.hasKeyboard(screen);
    const all = [
      ...(await leftEnglish(page, [profile, ...others])).map((text) => `English: ${text}`),
      ...(await cutTexts(page)),
    ];
    this.faults.push(...all.map((fault) => `${screen}: ${fault}`));
    await page.screenshot({ path: join(this.pictures, `${screen.replaceAll(/[^a-z]+/g, '-')}.png`) });
  }

  /** Notes where nobody has the keyboard, or somebody out of sight, once a new screen had the time to take it. */
  async hasKeyboard(screen: string): Promise<void> {
    const { page } = this.launched;
    let lost: string | null = null;
    const look = async () => (lost = await lostFocus(page));
    await expect
      .poll(look, { timeout: 5000 })
      .toBeNull()
      .catch(() => this.faults.push(`${screen}: ${lost}`));
  }

  /** Closes what is open by Escape; the keyboard has to be somewhere in sight after that. */
  async close(dialog: string): Promise<void> {
    const { page } = this.launched;
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await this.hasKeyboard(`after ${dialog}`);
  }
}

/** The words of the unit groups that an investigation begins with are data: they stand in the language of the reports. */
const UNITS = ENGLISH_UNITS.flatMap(({ name, words }) => [name, ...words])
  .toSorted((a, b) => b.length - a.length)
  .map((unit) => new RegExp(String.raw`\b${unit}\b`, 'g'));
/** The code of Greek, which a report to hand over keeps for the machines that read it. */
const CODE_OF_GREEK = /\bel\b/g;

test('no screen in the pseudo-language holds English, cuts a text or loses the keyboard', async ({
  start,
  folder,
}, testInfo) => {
  test.slow();
  const launched = await start(join(folder, 'profile'), { language: 'pseudo' });
  const { page, app } = launched;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 800));
  const looking = new Looking(launched, testInfo.outputPath('pictures'));
  const reader = new Reader(page);
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items.flatMap(({ label, submenu }) => [
      label,
      ...(submenu?.items.map((item) => item.label) ?? []),
    ]),
  );
  looking.faults.push(...menu.filter((label) => englishIn(label).length > 0).map((label) => `menu: English: ${label}`));
  await page.keyboard.press('Tab');
  await looking.at('home, empty');

  await dropFiles(page, greekFiles(folder));
  const summary = page.getByRole('region', { name: say('importing.summary-label') });
  await summary.getByText(importSummary(2, { failed: 3 })).waitFor();
  await looking.at('read, import failures');
  await page.getByRole('button', { name: say('importing.dismiss-all') }).click();
  await looking.at('read, review of new reports');
  const strip = page.getByRole('region', { name: say('review.title') });
  const publisher = strip.getByRole('combobox', { name: say('report-field.publisher') });
  await publisher.fill('Φωνή του Πειραιά');
  await page.keyboard.press('Tab');
  await strip.getByRole('button', { name: say('review.next') }).click();
  await publisher.fill('Ταχυδρόμος του Αιγαίου');
  await page.keyboard.press('Tab');
  await strip.getByRole('button', { name: say('review.accept-all', { count: 2 }) }).click();
  await looking.at('read, two reports');
  const first = await reader.paneWith('Δεύτερη μέρα');
  const second = await reader.paneWith('έγινε μέτωπο');
  for (const [pane, words, low] of [
    [first, 'τέσσερις μαχητές', '4'],
    [second, 'τουλάχιστον είκοσι μαχητές', '20'],
  ] as const) {
    await reader.mark(pane, words, '1');
    await reader.field(say('claim-card.question')).fill(KILLED);
    await page.keyboard.press('Tab');
    await reader.field(say('claim-quantity.low')).fill(low);
    await page.keyboard.press('Tab');
    await reader.field(say('claim-quantity.unit')).fill('μαχητές');
    await page.keyboard.press('Tab');
    await reader.field(say('claim-time.from')).fill('2016-04-21');
    await page.keyboard.press('Tab');
    await reader.field(say('claim-card.place')).fill('Τελ Αμάρ');
    await page.keyboard.press('Tab');
    await reader.card.getByRole('combobox', { name: say('attribution.add') }).fill('Παρατηρητήριο');
    await page.keyboard.press('Tab');
    await reader.saved();
  }
  await looking.at('read, a claim and its card');
  await reader.card.evaluate((card) => card.scrollTo({ top: card.scrollHeight }));
  await looking.at('read, the end of the card');
  await reader.text(second).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('πόλη');
  await looking.at('read, finding');
  await looking.close('finding');
  await reader.select(second, 'πέντε αστυνομικούς');
  await expect(reader.bar).toBeVisible();
  await looking.at('read, words selected');
  await page.keyboard.press('n');
  await looking.at('read, choosing a tag');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await looking.at('read, nothing selected');

  await page.keyboard.press('Alt+2');
  const table = page.getByRole('grid', { name: say('claims-table.title') });
  await table.getByRole('row').nth(1).waitFor();
  await looking.at('claims');
  await table.focus();
  await page.keyboard.press('Control+a');
  await looking.at('claims, all selected');
  await page.getByRole('button', { name: say('claims-table.columns') }).click();
  await page.getByRole('dialog').waitFor();
  await looking.at('claims, columns');
  await looking.close('columns');

  const compare = new Compare(page);
  await compare.open();
  await compare.row(KILLED).waitFor();
  await looking.at('compare');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await looking.at('compare, deciding');
  await compare.grid.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await looking.at('compare, menu of a question');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: say('compare.omissions') }).click();
  await looking.at('compare, omissions');
  await page.getByRole('button', { name: say('ui.filter') }).click();
  await page.getByRole('dialog').waitFor();
  await looking.at('compare, filter');
  await looking.close('the filter');
  await page.getByRole('button', { name: say('compare.units-coding-rules-names-kept-apart') }).click();
  await page.getByRole('dialog').waitFor();
  await looking.at('compare, units and rules', { others: UNITS });
  await looking.close('units and rules');
  await compare.grid.focus();
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await looking.at('compare, new question');
  await looking.close('a new question');

  await page.keyboard.press('Alt+4');
  await page.locator('[data-mark]').first().waitFor();
  await looking.at('timeline', { others: UNITS });
  await page.keyboard.press('Alt+5');
  await page.getByRole('heading', { name: say('codebook.title'), exact: true }).waitFor();
  await looking.at('codebook');
  await page.getByRole('button', { name: say('tag.delete') }).click();
  await page.getByRole('dialog').waitFor();
  await looking.at('codebook, deleting a tag');
  await looking.close('deleting a tag');
  await page.keyboard.press('Alt+6');
  await page.getByRole('heading', { name: say('parties.title'), exact: true }).waitFor();
  await looking.at('parties');
  await page.getByRole('button', { name: say('party-leaning.choose-passage') }).click();
  await page.getByRole('dialog').waitFor();
  await looking.at('parties, describing one');
  await looking.close('describing a party');
  await new Names(page).open();
  await looking.at('names');
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: say('screen.settings'), exact: true }).waitFor();
  await looking.at('settings');

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await looking.at('command palette');
  await looking.close('the command palette');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await looking.at('keyboard shortcuts');
  await looking.close('keyboard shortcuts');
  const exporting = new ExportDialog(page);
  for (const content of ['claims', 'comparison', 'report'] as const) {
    await exporting.open(content);
    await looking.at(`export of the ${content}`);
    await looking.close('exporting');
  }
  const html = join(folder, 'παράδοση.html');
  await saveAs(app, html);
  await exporting.open('report');
  await exporting.choose('HTML');
  await exporting.export(say('export-dialog.exported-report', { file: 'παράδοση.html' }));
  const handedOver = readFileSync(html, 'utf8').replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>|&\w+;/g, ' ');
  looking.faults.push(
    ...englishIn(handedOver, [...UNITS, CODE_OF_GREEK]).map((word) => `report handed over: English: ${word}`),
  );

  await page.keyboard.press('Control+Shift+o');
  await page.getByRole('heading', { name: say('home.investigations') }).waitFor();
  await looking.at('home, with an investigation');
  await page.getByRole('button', { name: say('home.new') }).click();
  await page.getByRole('dialog').waitFor();
  await looking.at('home, a new investigation');
  await looking.close('a new investigation');
  expect(looking.faults).toEqual([]);
});

test('a planted English text, a cut one, an overlapping one and a lost keyboard are each found', async ({
  start,
  folder,
}) => {
  const { page } = await start(join(folder, 'profile'), { language: 'pseudo' });
  await page.keyboard.press('Tab');
  expect(await leftEnglish(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  expect(await lostFocus(page)).toBeNull();
  await page.evaluate((pseudo) => {
    const plant = (tag: string, text: string, style: Readonly<Record<string, string>> = {}) => {
      const element = document.createElement(tag);
      element.textContent = text;
      Object.assign(element.style, { position: 'absolute', top: '0', whiteSpace: 'nowrap', zIndex: '9', ...style });
      document.body.append(element);
      return element;
    };
    plant('p', 'Planted text');
    plant('button', '').setAttribute('aria-label', 'Planted label');
    plant('b', '').title = 'Planted tip';
    plant('input', '').setAttribute('placeholder', 'Planted placeholder, longer than its field');
    plant('em', pseudo, { top: '300px', left: '300px', width: '20px', overflow: 'hidden' });
    plant('i', pseudo, { top: '400px', left: '300px', width: '20px', display: 'block' });
    plant('u', pseudo, { top: '500px', left: '300px' });
    plant('s', pseudo, { top: '505px', left: '310px' });
    plant('small', pseudo, { top: '600px', left: '-30px' });
    (document.activeElement as HTMLElement).blur();
  }, say('home.sample'));
  const english = await leftEnglish(page);
  expect(english).toHaveLength(4);
  for (const kind of ['text', 'label', 'tip', 'placeholder'])
    expect(english).toContainEqual(expect.stringContaining(`Planted ${kind}`));
  const cut = await cutTexts(page);
  for (const kind of ['cut: em', 'leaves its box: i', 'overlaps: u', 'cut: small', 'cut placeholder: input'])
    expect(cut).toContainEqual(expect.stringContaining(kind));
  expect(await lostFocus(page)).toBe('nobody has the keyboard');
});
