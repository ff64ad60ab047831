/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { ROOT } from '../setup/paths.mjs';
import { ensureBuilt } from '../tasks/build.mjs';
import { withDisplay } from '../tasks/display.mjs';

/** @typedef {import('playwright').Page} Page */

const REPORTS = 1000;
const BYTES = 20_000;
/** The number of reports in one transaction of the raw writing: about as many as the app stores together. */
const TOGETHER = 100;

/**
 * Drops 1,000 text reports of 20 kB on the real app, and writes the same rows into an IndexedDB without the app:
 * reports the app's time as a multiple of the raw time, and how long the window's frames took.
 */
export async function run() {
  if (ensureBuilt() !== 0) throw new Error('the app doesn’t build');
  await withDisplay(async (env) => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (let number = 0; number < REPORTS; number++) {
      writeFileSync(join(reports, `${String(number).padStart(4, '0')}.txt`), report(number));
    }
    const app = await _electron.launch({
      args: [ROOT],
      chromiumSandbox: false,
      colorScheme: null,
      env: { ...env, CROSSCHECK_USER_DATA: join(folder, 'profile') },
    });
    try {
      const page = await app.firstWindow();
      await page
        .getByRole('button', { name: /New investigation/ })
        .first()
        .waitFor();
      await page.evaluate(watchFrames);
      const memoryBefore = await memory(app);
      const began = performance.now();
      await drop(page, reports);
      await page.getByRole('region', { name: 'Import summary' }).waitFor({ timeout: 600_000 });
      const imported = performance.now() - began;
      const frames = await page.evaluate(
        () => /** @type {{ frames: number[] }} */ (/** @type {unknown} */ (window)).frames,
      );
      const memoryAfter = await memory(app);
      const stored = await storingTime(page);
      const raw = await page.evaluate(writeRaw, TOGETHER);
      const slow = frames.filter((time) => time > 50).length;
      console.log(`${REPORTS} reports of ${BYTES / 1000} kB`);
      console.log(
        `imported    ${(imported / 1000).toFixed(1)} s  ${((REPORTS * 1000) / imported).toFixed(0)} reports/s`,
      );
      console.log(
        `  of it storing ${(stored / 1000).toFixed(1)} s (near duplicates, hashes, history; parsing goes on meanwhile)`,
      );
      console.log(`raw writing ${(raw / 1000).toFixed(1)} s  of the same rows, ${TOGETHER} reports a transaction`);
      console.log(`ratio       ${(stored / raw).toFixed(2)} storing, ${(imported / raw).toFixed(2)} all of the import`);
      console.log(`frames      longest ${Math.max(...frames).toFixed(0)} ms, ${slow} of ${frames.length} over 50 ms`);
      console.log(`memory      main ${memoryBefore.toFixed(0)} → ${memoryAfter.toFixed(0)} MB`);
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** Returns the milliseconds that the storing worker spent in its transactions. @param {Page} page */
async function storingTime(page) {
  const times = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() =>
          performance.getEntriesByName('storing-reports').reduce((sum, { duration }) => sum + duration, 0),
        ),
      ),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

/** Returns a report whose words hardly repeat, so that no two reports are near duplicates. @param {number} number */
function report(number) {
  let state = number + 1;
  let text = `Report ${number} of the day\n\n`;
  while (text.length < BYTES) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += `w${(state >>> 8).toString(36)}${text.length % 600 < 8 ? '.\n\n' : ' '}`;
  }
  return text;
}

/** Returns the resident memory of the main process in MB. @param {import('playwright').ElectronApplication} app */
const memory = (app) =>
  app.evaluate(({ app: running }) => {
    const main = running.getAppMetrics().find(({ type }) => type === 'Browser');
    return (main?.memory.workingSetSize ?? 0) / 1024;
  });

/** @param {Page} page @param {string} path */
async function drop(page, path) {
  const session = await page.context().newCDPSession(page);
  const at = { x: 400, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } };
  for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop'])) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}

/** Notes from now on how long each frame takes. Runs in the page. */
function watchFrames() {
  const frames = /** @type {number[]} */ ([]);
  Object.assign(window, { frames });
  let last = performance.now();
  const next = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/**
 * Writes the app's stored data into another database, with the same indexes and durability, and resolves with the
 * milliseconds it took. Runs in the page.
 *
 * @param {number} together
 */
async function writeRaw(together) {
  /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
    });
  const source = await answer(indexedDB.open('crosscheck'));
  const names = ['reports', 'texts', 'originals', 'fingerprints', 'history'];
  /** @type {Map<string, unknown[]>} */
  const rows = new Map();
  const reading = source.transaction(names);
  for (const name of names) rows.set(name, await answer(reading.objectStore(name).getAll()));
  const stores = names.map((name) => {
    const { keyPath, indexNames } = source.transaction(name).objectStore(name);
    const indexes = [...indexNames].map((index) => {
      const { keyPath: path, multiEntry } = source.transaction(name).objectStore(name).index(index);
      return { index, path, multiEntry };
    });
    return { name, keyPath, indexes };
  });
  source.close();
  const opening = indexedDB.open('raw', 1);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const { index, path, multiEntry } of indexes) store.createIndex(index, path, { multiEntry });
    }
  });
  const target = await answer(opening);
  const began = performance.now();
  const most = Math.max(...[...rows.values()].map((list) => list.length));
  for (let at = 0; at < most; at += together) {
    const writing = target.transaction(names, 'readwrite', { durability: 'strict' });
    for (const name of names) {
      for (const row of rows.get(name)?.slice(at, at + together) ?? []) writing.objectStore(name).add(row);
    }
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', () => reject(writing.error ?? new Error('aborted')));
    });
  }
  const took = performance.now() - began;
  target.close();
  indexedDB.deleteDatabase('raw');
  return took;
}
