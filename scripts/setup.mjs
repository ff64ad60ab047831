/**
 * Prepares a fresh clone, and does nothing where it is prepared already (about 50 ms).
 *
 * node scripts/setup.mjs dependencies npm packages only (build, check, inspect) node scripts/setup.mjs runtime and the
 * Electron runtime (package) node scripts/setup.mjs window and what a window needs: system libraries, a display (start,
 * test, tour)
 *
 * All its messages go to stderr, so that scripts whose stdout is data stay clean. It uses nothing but Node's own
 * modules until the packages are there.
 */
import process from 'node:process';
import { installDependencies } from './setup/dependencies.mjs';
import { fail, say, seconds } from './setup/say.mjs';

const LEVELS = ['dependencies', 'runtime', 'window'];
const level = LEVELS.indexOf(process.argv[2] ?? 'window');
if (level < 0) fail(`unknown level “${process.argv[2]}”: use ${LEVELS.join(', ')}`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer, then run the command again`);
}

const started = Date.now();
let worked = installDependencies();
if (level >= 1) {
  const { ensureElectron } = await import('./setup/electron-runtime.mjs');
  worked = (await ensureElectron()) || worked;
}
if (level >= 2 && process.platform === 'linux') {
  const { ensureSystemLibraries } = await import('./setup/system-libraries.mjs');
  worked = ensureSystemLibraries() || worked;
}
if (worked) say(`ready in ${seconds(started)}`);
