/**
 * `npm run bench -- comparison`: measures the comparison's rules, from two reports to fifty, whole and after one edit.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

/** Runs the benchmarks beside the comparison's code and prints their table. */
export async function run() {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  spawnSync(process.execPath, [vitest, 'bench', '--run', 'src/core/comparison'], { cwd: ROOT, stdio: 'inherit' });
}
