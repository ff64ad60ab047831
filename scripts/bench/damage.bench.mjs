import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.mjs';

/**
 * Reads 10,000 damaged and meaningless files with the importers, and reports the files on which an importer hangs or
 * that it accepts wrongly.
 */
export async function run() {
  const program = await bundle('src/testing/bench/damage.ts', 'damage');
  spawnSync(process.execPath, ['--max-old-space-size=768', program, '10000'], { stdio: 'inherit' });
}
