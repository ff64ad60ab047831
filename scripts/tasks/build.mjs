import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

const STAMP = join(ROOT, 'out', '.built');
/** The files that the build reads. */
const SOURCES = ['src', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];

/** Builds the app into `out/`; its messages go to stderr. @returns {number} exit status */
export function build() {
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      // electron-vite asks for the runtime even to build; it needs only the name of the program.
      env: { ...process.env, ELECTRON_EXEC_PATH: process.env['ELECTRON_EXEC_PATH'] ?? 'electron' },
    },
  );
  if (status === 0) writeFileSync(STAMP, String(newestChange()));
  return status ?? 1;
}

/** Builds where a source is newer than the last build. @returns {number} exit status */
export function ensureBuilt() {
  if (existsSync(STAMP) && Number(readFileSync(STAMP, 'utf8')) >= newestChange()) return 0;
  return build();
}

/**
 * Forgets the last build, so that the next start builds again: the development server builds main process and preload
 * into the same place.
 */
export const forgetBuild = () => rmSync(STAMP, { force: true });

/** Returns when a source was last changed, in milliseconds since 1970. */
function newestChange() {
  let newest = 0;
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(path);
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  for (const source of SOURCES) visit(join(ROOT, source));
  return newest;
}
