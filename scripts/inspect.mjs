/** `npm run -s inspect -- [--text] FILE…`: one JSON line per file of what the importers make of it, without a window. */
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/paths.mjs';
import { ensureBuilt } from './tasks/build.mjs';
import { run } from './tasks/display.mjs';

const built = ensureBuilt();
// npm changes to the project's folder: names on the command line are relative to the folder where the command was typed.
process.exitCode =
  built ||
  (await run(process.execPath, [join(ROOT, 'out/main/inspect.js'), ...process.argv.slice(2)], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  }));
