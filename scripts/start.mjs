/** `npm start [-- FILE…]`: builds what changed and opens the app. `npm run dev` opens it from the development server. */
import { join } from 'node:path';
import process from 'node:process';
import { electronProgram } from './setup/electron-runtime.mjs';
import { ROOT } from './setup/paths.mjs';
import { ensureBuilt, forgetBuild } from './tasks/build.mjs';
import { run, withDisplay } from './tasks/display.mjs';

const args = process.argv.slice(2);
const development = args.includes('--dev');
const files = args.filter((arg) => arg !== '--dev');
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
if (asRoot) {
  console.warn('Running as root: Chromium’s sandbox has to be off. Run Crosscheck as an ordinary user for daily work.');
}
if (development) forgetBuild();
else if (ensureBuilt() !== 0) process.exit(1);

process.exitCode = await withDisplay((env) =>
  development
    ? run(
        process.execPath,
        [join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev', ...(asRoot ? ['--noSandbox'] : [])],
        { cwd: ROOT, env },
      )
    : run(electronProgram(), [...(asRoot ? ['--no-sandbox'] : []), ROOT, ...files], { env }),
);
