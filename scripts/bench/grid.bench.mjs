/// <reference lib="dom" />
/**
 * `npm run bench -- grid`: measures how long the comparison's grid takes to open and how evenly it scrolls, in the real
 * app.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright';
import { ROOT } from '../setup/paths.mjs';
import { ensureBuilt } from '../tasks/build.mjs';
import { withDisplay } from '../tasks/display.mjs';
import { bundle } from './bundle.mjs';

/** @typedef {{ median: number, p95: number, worst: number, work: number }} Scrolled */

const CASES = /** @type {const} */ ([
  [3, 12],
  [20, 60],
  [50, 500],
]);
const OPENED = 5;
const FRAMES = 240;

/**
 * Prints a row for each case: opening (the median from the click to the picture, with the data ready), and frames while
 * scrolling.
 */
export async function run() {
  if (ensureBuilt() !== 0) throw new Error('the app could not be built');
  const program = await bundle('src/testing/bench/grid.ts', 'grid');
  const testing = await import(pathToFileURL(program).href);
  console.log(
    'reports × questions   opening ms (processor)   scrolling     frame ms: median   95 %  worst   (processor)',
  );
  await withDisplay(async (env) => {
    for (const [reports, questions] of CASES) {
      const profile = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
      const app = await _electron.launch({
        args: [ROOT],
        chromiumSandbox: false,
        colorScheme: null,
        env: { .../** @type {Record<string, string>} */ (env), CROSSCHECK_USER_DATA: profile },
      });
      try {
        const page = await app.firstWindow();
        await page.locator('main').first().waitFor();
        await testing.putRows(page, testing.storedComparison(reports, questions));
        await page.reload();
        await page.getByRole('button', { name: new RegExp(`^${reports} × ${questions} `) }).click();
        await page.locator('footer').getByText('agree').waitFor({ timeout: 60_000 });
        const { ms, work } = await opening(page);
        const label = `${reports} × ${questions}`.padEnd(22);
        const opened = `${fixed(ms)} (${fixed(work)})`.padEnd(25);
        for (const way of /** @type {const} */ (['down', 'sideways'])) {
          const scrolled = await scrolling(page, way);
          const { median, p95, worst } = scrolled;
          console.log(
            `${way === 'down' ? label + opened : ' '.repeat(47)}${way.padEnd(14)}${[median, p95, worst].map((each) => fixed(each).padStart(9)).join('')}  (${fixed(scrolled.work)})`,
          );
        }
      } finally {
        await app.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    return 0;
  });
  process.stdout.write(
    'In brackets: time of the page’s processor, whatever else the machine does. Frames are painted in software here.\n',
  );
}

/** @param {number | undefined} ms */
const fixed = (ms) => (ms ?? 0).toFixed(1);

/**
 * Returns a function that returns how much processor time the page's main thread has used, in milliseconds.
 * @param {import('playwright').Page} page
 * @returns {Promise<() => Promise<number>>}
 */
async function processor(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/**
 * Measures the time from the click on “Compare” to the frame after the first frame with rows: the median of several
 * times.
 * @param {import('playwright').Page} page
 * @returns {Promise<{ ms: number, work: number }>}
 */
async function opening(page) {
  const used = await processor(page);
  /** @type {{ ms: number, work: number }[]} */
  const times = [];
  for (let turn = 0; turn < OPENED; turn++) {
    await page.getByRole('button', { name: 'Codebook' }).click();
    await page.getByRole('heading', { name: 'Codebook' }).waitFor();
    const before = await used();
    const ms = await page.getByRole('button', { name: 'Compare', exact: true }).evaluate(
      (button) =>
        new Promise((/** @type {(ms: number) => void} */ done) => {
          const started = performance.now();
          const look = () => {
            if (document.querySelector('[aria-label="Comparison"] [role="rowheader"]') === null)
              requestAnimationFrame(look);
            else requestAnimationFrame(() => done(performance.now() - started));
          };
          /** @type {HTMLElement} */ (button).click();
          look();
        }),
    );
    times.push({ ms, work: (await used()) - before });
  }
  const middle = (/** @type {number[]} */ each) => each.toSorted((a, b) => a - b)[OPENED >> 1] ?? 0;
  return { ms: middle(times.map(({ ms }) => ms)), work: middle(times.map(({ work }) => work)) };
}

/**
 * Scrolls a little at every frame and measures the time between frames and the page's work.
 * @param {import('playwright').Page} page
 * @param {'down' | 'sideways'} way
 * @returns {Promise<Scrolled>}
 */
async function scrolling(page, way) {
  const used = await processor(page);
  const before = await used();
  const deltas = await page.getByRole('grid', { name: 'Comparison' }).evaluate(
    (grid, { frames, down }) =>
      new Promise((/** @type {(deltas: number[]) => void} */ done) => {
        /** @type {number[]} */
        const between = [];
        let last = performance.now();
        let by = 40;
        grid.scrollTo(0, 0);
        const step = (/** @type {number} */ now) => {
          between.push(now - last);
          last = now;
          const was = down ? grid.scrollTop : grid.scrollLeft;
          grid.scrollBy(down ? 0 : by, down ? by : 0);
          if ((down ? grid.scrollTop : grid.scrollLeft) === was) by = -by;
          if (between.length < frames) requestAnimationFrame(step);
          else done(between.slice(2));
        };
        requestAnimationFrame(step);
      }),
    { frames: FRAMES, down: way === 'down' },
  );
  const spent = (await used()) - before;
  const sorted = deltas.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1), work: spent / deltas.length };
}
