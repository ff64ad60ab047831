import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';

/** Measures placing claims in a new version of their text, and finding a report among a thousand stored ones. */
export async function run() {
  spawnSync(process.execPath, [await bundle('src/testing/bench/re-anchor-times.ts', 'text')], { stdio: 'inherit' });
}
