/** `npm run -s compare -- FILE…`: one JSON line per question of JSON files with what comparing it comes to, without a window. */
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/paths.mjs';
import { ensureBuilt } from './tasks/build.mjs';
import { run } from './tasks/display.mjs';

const built = ensureBuilt();
// npm changes to the project's folder: names on the command line are meant from where the command was typed.
process.exitCode =
  built ||
  (await run(process.execPath, [join(ROOT, 'out/main/compare.js'), ...process.argv.slice(2)], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  }));
