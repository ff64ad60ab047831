/**
 * Compares faults with the list of known faults, a JSON file beside the check. The list only shrinks: a fault that
 * isn't listed fails the check. A listed fault that no longer exists fails a whole `npm run check`, and is only
 * reported in a check of some steps. `--update` writes the list again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

/** Whether all steps of the check are run. */
const WHOLE = process.env['CROSSCHECK_WHOLE_CHECK'] === '1';

/**
 * Compares the faults found with the list, prints the difference, and returns the faults that aren't listed and how many differences there are.
 * @param {string} name of the list's file in `scripts/check`
 * @param {readonly string[]} found
 */
export function againstList(name, found) {
  const path = join(ROOT, 'scripts/check', name);
  const now = [...new Set(found)].toSorted();
  if (process.argv.includes('--update')) writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
  /** @type {string[]} */
  const listed = JSON.parse(readFileSync(path, 'utf8'));
  const added = now.filter((fault) => !listed.includes(fault));
  const mended = listed.filter((fault) => !now.includes(fault));
  for (const fault of added) console.error(`not allowed: ${fault}`);
  for (const fault of mended)
    console.error(`mended or moved, so write scripts/check/${name} again with --update: ${fault}`);
  return { listed: listed.length, added, faults: added.length + (WHOLE ? mended.length : 0) };
}
