import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';
import { run } from './display.mjs';

/** The file to which the unit tests write their results, as JSON. */
export const UNIT_RESULTS = join(ROOT, 'test-results', 'unit.json');

/** Runs the unit and database tests. @param {readonly string[]} args for Vitest */
export const unit = (args) =>
  run(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_RESULTS}`,
      ...args,
    ],
    { cwd: ROOT },
  );
