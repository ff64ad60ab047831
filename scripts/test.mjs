/** `npm test`: runs every test, unit, database and end to end; the last line counts them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/paths.mjs';
import { e2e } from './tasks/e2e.mjs';
import { UNIT_RESULTS, unit } from './tasks/unit.mjs';

const E2E_RESULTS = join(ROOT, 'test-results', 'e2e.json');
rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });

const unitStatus = await unit([]);
const unitCounts = counts(UNIT_RESULTS, (json) => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests,
  skipped: json.numPendingTests,
}));
const e2eStatus = await e2e([]);
const e2eCounts = counts(E2E_RESULTS, ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
}));

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * A run that left no results, or that failed without a failed test, counts as one failure.
 * @param {string} file @param {(json: any) => Counts} read @returns {Counts}
 */
function counts(file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return read(JSON.parse(readFileSync(file, 'utf8')));
}

const passed = unitCounts.passed + e2eCounts.passed;
let failed = unitCounts.failed + e2eCounts.failed;
if (failed === 0 && (unitStatus !== 0 || e2eStatus !== 0)) failed = 1;
const skipped = unitCounts.skipped + e2eCounts.skipped;
if (skipped > 0) console.log(`${skipped} skipped: what they need is not on this machine`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
