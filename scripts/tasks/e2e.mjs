import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';
import { ensureBuilt } from './build.mjs';
import { run, withDisplay } from './display.mjs';

/** Builds what changed and runs the end-to-end tests in it. @param {readonly string[]} args for Playwright */
export async function e2e(args) {
  if (ensureBuilt() !== 0) return 1;
  return withDisplay((env) =>
    run(process.execPath, [join(ROOT, 'node_modules/playwright/cli.js'), 'test', ...args], { cwd: ROOT, env }),
  );
}
