/**
 * `npm run check`: types, lint, format, the project's own rules (`scripts/check`), dead code. Every step runs; one that
 * fails fails the whole check.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/paths.mjs';

const bin = (/** @type {string} */ path) => [process.execPath, join(ROOT, 'node_modules', path)];
const tsc = (/** @type {string} */ project) => [...bin('typescript/bin/tsc'), '-p', project];

/** The projects whose types are checked: one per runtime. @type {Record<string, string>} */
const RUNTIMES = {
  core: 'src/core',
  shared: 'src/shared',
  'main process': 'src/main',
  parser: 'src/main/importers',
  preload: 'src/preload',
  renderer: 'src/renderer',
  'unit tests': 'src/testing',
  'end-to-end tests': 'e2e',
  scripts: 'scripts',
  'Electron 33 (main process)': 'build/electron-33/main.json',
  'Electron 33 (preload)': 'build/electron-33/preload.json',
};

/** @type {[name: string, command: string[]][]} */
const STEPS = [
  ...Object.entries(RUNTIMES).map(
    ([name, project]) => /** @type {[string, string[]]} */ ([`types: ${name}`, tsc(project)]),
  ),
  ['lint', [...bin('oxlint/bin/oxlint'), '--deny-warnings']],
  ['format', [...bin('oxfmt/bin/oxfmt'), '--check']],
  ['import directions', [process.execPath, join(ROOT, 'scripts/check/import-directions.mjs')]],
  ['import form', [process.execPath, join(ROOT, 'scripts/check/import-form.mjs')]],
  ['style classes', [process.execPath, join(ROOT, 'scripts/check/style-classes.mjs')]],
  ['interface words', [process.execPath, join(ROOT, 'scripts/check/interface-words.mjs')]],
  ['measures in style classes', [process.execPath, join(ROOT, 'scripts/check/style-measures.mjs')]],
  ['basename twins', [process.execPath, join(ROOT, 'scripts/check/basename-twins.mjs')]],
  ['second writer', [process.execPath, join(ROOT, 'scripts/check/second-writer.mjs')]],
  ['long functions', [process.execPath, join(ROOT, 'scripts/check/long-functions.mjs')]],
  ['dead code', [...bin('knip/bin/knip.js')]],
];

const chosen = process.argv.slice(2);
// the lists of known faults must be exact in a whole check (`check/shrinking-list.mjs`)
if (chosen.length === 0) process.env['CROSSCHECK_WHOLE_CHECK'] = '1';
let failed = 0;
for (const [name, [program = '', ...args]] of STEPS) {
  if (chosen.length > 0 && !chosen.some((word) => name.includes(word))) continue;
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`.trim());
}
console.log(failed === 0 ? 'check: all is well' : `check: ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
