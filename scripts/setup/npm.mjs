import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Runs the npm that runs this script (or the one on the PATH). Its stdout goes to our stderr unless `stdio` says
 * otherwise.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, options = {}) {
  const own = process.env['npm_execpath'];
  const [command, before] = own ? [process.execPath, [own]] : ['npm', []];
  return spawnSync(command, [...before, ...args], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && !own,
    ...options,
  });
}
