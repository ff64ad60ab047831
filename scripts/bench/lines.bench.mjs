/// <reference lib="dom" />

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { ROOT } from '../setup/paths.mjs';
import { ensureBuilt } from '../tasks/build.mjs';
import { withDisplay } from '../tasks/display.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ intervals: number[], busy: number, script: number, drawn: number }} Scrolled */

const CLAIMS = 200;
const FRAMES = 600;
/** Pixels a frame, at 60 frames a second: slow as in reading, and fast as in turning the wheel hard. */
const SPEEDS = [6, 24];

/**
 * Measures the time between frames, and the page's work in a frame, while a pane is scrolled with 200 claims in each of
 * two panes: without lines, with lines, and with lines and scrolling by question.
 */
export async function run() {
  if (ensureBuilt() !== 0) throw new Error('the app doesn’t build');
  await withDisplay(async (env) => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
    const files = ['first', 'second'].map((name) => {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, account(name));
      return path;
    });
    const app = await _electron.launch({
      args: [ROOT, ...files],
      chromiumSandbox: false,
      colorScheme: null,
      env: { ...env, CROSSCHECK_USER_DATA: join(folder, 'profile') },
    });
    try {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
      const page = await app.firstWindow();
      await markAll(page);
      console.log(
        'px a frame  shown                    median     95 %     99 %  over 20 ms  busy a frame  script  lines',
      );
      for (const speed of SPEEDS) {
        for (const shown of ['no lines', 'lines', 'lines, by question']) {
          await show(page, shown);
          console.log(row(speed, shown, await scroll(page, speed)));
        }
      }
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
  return undefined;
}

/** Returns a report of 200 short paragraphs with a claim in each: some ten lines are visible at once. @param {string} name */
function account(name) {
  const paragraphs = Array.from(
    { length: CLAIMS },
    (_, n) => `In quarter ${n} of the town ${n % 7} men were killed and led away, says the ${name} account.`,
  );
  return [`The ${name} account`, ...paragraphs].join('\n\n');
}

/**
 * Marks one claim by hand and copies it for the rest, straight in the database: 400 claims by hand would take an hour.
 * @param {Page} page
 */
async function markAll(page) {
  await page.locator('#pane-1 [data-block]').first().waitFor();
  await page.getByRole('region', { name: 'Notices' }).getByText('2 reports imported.').waitFor();
  const text = page.locator('#pane-0 [data-pane-text]');
  await text.focus();
  await text.evaluate((element) => {
    const node = element.querySelectorAll('[data-block]')[1]?.firstChild;
    if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, 20);
  });
  await page.getByRole('group', { name: 'Mark with a tag' }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('article', { name: 'Claim 1 of 1' }).waitFor();
  await page.evaluate(async (claims) => {
    /** @type {IDBDatabase} */
    const db = await new Promise((done, fail) => {
      const opening = indexedDB.open('crosscheck');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error));
    });
    /** @param {string} table @returns {Promise<any[]>} */
    const all = (table) =>
      new Promise((done) => {
        const asking = db.transaction(table).objectStore(table).getAll();
        asking.addEventListener('success', () => done(asking.result));
      });
    const [pattern] = await all('claims');
    const reports = await all('reports');
    const texts = await all('texts');
    const writing = db.transaction(['claims', 'questions'], 'readwrite');
    for (let n = 0; n < claims; n += 1) {
      writing.objectStore('questions').add({
        id: `question-${n}`,
        investigationId: pattern.investigationId,
        wording: `How many men were killed in quarter ${n}?`,
        wordingKey: `how many men were killed in quarter ${n}?`,
        description: '',
        themeTagId: null,
        position: n,
        decision: null,
        resolution: null,
        createdAt: pattern.createdAt,
        modifiedAt: pattern.createdAt,
      });
      for (const report of reports) {
        const { blocks, text } = texts.find(({ id }) => id === report.textId);
        const block = blocks[n + 1];
        const [start, end] = [block.start + 3, block.start + 40];
        const [count, quote] = [n % 7, text.slice(start, end)];
        const quantity = { ...pattern.quantity, low: count, high: count, unit: 'killed' };
        writing.objectStore('claims').add({
          ...pattern,
          id: `claim-${report.id}-${n}`,
          reportId: report.id,
          textId: report.textId,
          questionIds: [`question-${n}`],
          start,
          end,
          quote,
          quantity,
        });
      }
    }
    await new Promise((done) => writing.addEventListener('complete', done));
    db.close();
  }, CLAIMS);
  await page.reload();
  await page.locator('[data-line]').first().waitFor();
}

/** @param {Page} page @param {string} shown */
async function show(page, shown) {
  const hidden = page.getByRole('button', { name: 'Show lines between claims' });
  if ((shown === 'no lines') !== (await hidden.isVisible())) await page.keyboard.press('Control+j');
  const linked = page.getByRole('button', { name: 'Scrolling: by question' });
  if (shown.endsWith('by question') !== (await linked.isVisible())) await page.keyboard.press('Control+Shift+l');
  await page.waitForTimeout(500);
}

/** Scrolls the first pane with a gesture. @param {Page} page @param {number} speed @returns {Promise<Scrolled>} */
async function scroll(page, speed) {
  const session = await page.context().newCDPSession(page);
  for (const text of await page.locator('[data-pane-text]').all()) await text.evaluate((pane) => (pane.scrollTop = 0));
  // Processor time of the page's main thread: the machine's other work isn't counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () =>
    new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const before = await metrics();
  const watching = page.evaluate(async (frames) => {
    const intervals = [];
    let drawn = 0;
    let last = await new Promise((done) => requestAnimationFrame(done));
    for (let frame = 0; frame < frames; frame += 1) {
      const now = await new Promise((done) => requestAnimationFrame(done));
      intervals.push(now - last);
      last = now;
      drawn += document.querySelectorAll('[data-line]').length;
    }
    return { intervals, drawn: drawn / frames };
  }, FRAMES);
  // Scrolls like a wheel or a finger: the browser scrolls and the page gets events.
  const gesture = { x: 500, y: 500, speed: speed * 60, yDistance: -speed * FRAMES };
  await session.send('Input.synthesizeScrollGesture', gesture);
  const { intervals, drawn } = await watching;
  const after = await metrics();
  /** @param {string} name */
  const spent = (name) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / FRAMES;
  await session.detach();
  return { intervals, drawn, busy: spent('TaskDuration'), script: spent('ScriptDuration') };
}

/** @param {number} speed @param {string} shown @param {Scrolled} scrolled */
function row(speed, shown, { intervals, busy, script, drawn }) {
  const sorted = intervals.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`.padStart(9);
  const late = sorted.filter((interval) => interval > 20).length;
  return [
    `${String(speed).padStart(10)}  ${shown.padEnd(20)} ${at(0.5)}${at(0.95)}${at(0.99)}`,
    `${late} of ${intervals.length}`.padStart(12),
    `${busy.toFixed(2)} ms`.padStart(14),
    `${script.toFixed(2)} ms`.padStart(8),
    drawn.toFixed(1).padStart(7),
  ].join('');
}
