import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { ROOT } from './paths.mjs';
import { fail, say, seconds } from './say.mjs';

/**
 * Installs the packages of the lock file where they are missing or older than it. No install script is run: none is needed.
 * @returns {boolean} whether there was anything to do
 */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.setup-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return false;

  const started = Date.now();
  say('installing packages (npm ci) …');
  // loglevel=error: the Electron package's own downloader asks for a newer Node than it needs.
  const { status } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  if (status !== 0) fail('npm ci failed: see the lines above; is the npm registry reachable?');
  writeFileSync(stamp, lock);
  say(`packages installed in ${seconds(started)}`);
  return true;
}
