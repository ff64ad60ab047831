/**
 * `npm run package [-- --trial]`: an unpacked app in `release/`. On the stand-in runtime it is made only as a trial: that
 * runtime is old and gets no security updates.
 */
import { join } from 'node:path';
import process from 'node:process';
import { installedElectron, wantedElectron } from './setup/electron-runtime.mjs';
import { ROOT } from './setup/paths.mjs';
import { build } from './tasks/build.mjs';
import { run } from './tasks/display.mjs';

const trial = process.argv.includes('--trial');
if (installedElectron() !== wantedElectron() && !trial) {
  console.error(
    `package: the runtime here is ${installedElectron()}, a stand-in for ${wantedElectron()}; no release is made of it.\n` +
      'Run it where the official Electron can be downloaded, or make a trial: npm run package -- --trial',
  );
  process.exit(1);
}
if (build() !== 0) process.exit(1);
process.exitCode = await run(
  process.execPath,
  [
    join(ROOT, 'node_modules/electron-builder/cli.js'),
    '--config',
    'build/electron-builder.config.mjs',
    ...(process.platform === 'linux' ? ['--linux', 'dir'] : ['--dir']),
  ],
  { cwd: ROOT },
);
