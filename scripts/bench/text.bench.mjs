import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';

/** Claims placed in a new version of their text, and a report looked for among a thousand stored ones. */
export async function run() {
  spawnSync(process.execPath, [await bundle('src/testing/bench/re-anchor-times.ts', 'text')], { stdio: 'inherit' });
}
