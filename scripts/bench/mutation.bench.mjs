/**
 * Measures the tests of the comparison's rules: StrykerJS alters the code of `src/core/comparison` in thousands of
 * small ways, one at a time, and counts the alterations that no test notices. `npm run bench -- mutation` runs it;
 * `--only` limits it to some files (`npm run bench -- mutation --only=verdict/groups.ts,verdict/judge.ts`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

const FOLDER = 'src/core/comparison';
const OUT = join(ROOT, 'out', 'mutation');
const REPORT = join(OUT, 'report.json');

/** The results that count as noticed: a test failed, or the altered code ran without end. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/**
 * Runs the mutation tests and returns their results.
 *
 * @param {readonly string[]} files names in `src/core/comparison`; none means all
 * @returns {{ score: number, noticed: number, unnoticed: number, files: Record<string, { noticed: number, unnoticed:
 * number }> }}
 */
function runMutation(files = []) {
  mkdirSync(OUT, { recursive: true });
  const config = join(OUT, 'stryker.config.json');
  writeFileSync(config, JSON.stringify(settings(files)));
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('StrykerJS could not finish: its messages are above');
  return readReport(JSON.parse(readFileSync(REPORT, 'utf8')));
}

/** @param {readonly string[]} files */
function settings(files) {
  const mutate = files.length > 0 ? files.map((file) => `${FOLDER}/${file}`) : [`${FOLDER}/**/*.ts`];
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [...mutate, '!**/*.test.ts', '!**/*.bench.ts'],
    vitest: { configFile: 'scripts/bench/mutation.vitest.config.mjs' },
    coverageAnalysis: 'perTest',
    concurrency: Math.max(1, availableParallelism() - 1),
    timeoutMS: 10_000,
    tempDirName: join(OUT, 'sandbox'),
    ignorePatterns: ['/release', '/docs'],
    reporters: ['json', 'clear-text'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    jsonReporter: { fileName: REPORT },
  };
}

/** @param {{ files: Record<string, { mutants: { status: string }[] }> }} report */
function readReport(report) {
  /** @type {Record<string, { noticed: number, unnoticed: number }>} */
  const files = {};
  for (const [path, { mutants }] of Object.entries(report.files)) {
    const count = (/** @type {Set<string>} */ set) => mutants.filter(({ status }) => set.has(status)).length;
    files[path.replace(`${FOLDER}/`, '')] = { noticed: count(NOTICED), unnoticed: count(UNNOTICED) };
  }
  const sum = (/** @type {'noticed' | 'unnoticed'} */ key) =>
    Object.values(files).reduce((total, file) => total + file[key], 0);
  const [noticed, unnoticed] = [sum('noticed'), sum('unnoticed')];
  return { score: (100 * noticed) / Math.max(1, noticed + unnoticed), noticed, unnoticed, files };
}

/** Runs the mutation tests and prints the score and the unnoticed alterations of each file. */
export async function run() {
  const only = process.argv.find((argument) => argument.startsWith('--only='));
  const { score, noticed, unnoticed, files } = runMutation(only?.slice('--only='.length).split(','));
  console.table(files);
  console.log(`mutation score ${score.toFixed(2)} %: ${noticed} of ${noticed + unnoticed} alterations noticed`);
}
