import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';

/** 10,000 damaged and meaningless files through the importers: what hangs, and what is taken wrongly. */
export async function run() {
  const program = await bundle('src/testing/bench/damage.ts', 'damage');
  spawnSync(process.execPath, ['--max-old-space-size=768', program, '10000'], { stdio: 'inherit' });
}
