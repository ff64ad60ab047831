import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { electronProgram, installedElectron } from './electron-runtime.mjs';
import { ROOT } from './paths.mjs';
import { fail, say } from './say.mjs';

/** The Debian package of each library that Chromium links. Releases after Debian 12 add `t64` to some names. */
const PACKAGE_OF = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libcairo.so.2': 'libcairo2',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXss.so.1': 'libxss1',
};

/**
 * Looks for the libraries that Electron links and, without a display, for Xvfb. As root on Debian the missing packages
 * are installed; otherwise the one command that installs them is printed.
 * @returns {boolean} whether there was anything to do
 */
export function ensureSystemLibraries() {
  const mark = join(ROOT, 'node_modules', '.setup-libraries');
  const state = `${installedElectron()} ${needsDisplay() ? 'display' : ''}`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return false;

  let missing = missingPackages();
  if (missing.length > 0) {
    installPackages(missing);
    missing = missingPackages();
    if (missing.length > 0) fail(`still missing after the installation: ${missing.join(', ')}`);
  }
  if (needsDisplay()) say('no display here: windows open on a private virtual one (Xvfb)');
  writeFileSync(mark, state);
  return true;
}

const needsDisplay = () => !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

function missingPackages() {
  const listing = spawnSync('ldd', [electronProgram()], { encoding: 'utf8' }).stdout ?? '';
  const libraries = [...listing.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  const packages = new Set(libraries.map((name) => PACKAGE_OF[/** @type {keyof typeof PACKAGE_OF} */ (name)] ?? name));
  const path = (process.env['PATH'] ?? '').split(':');
  if (needsDisplay() && !path.some((folder) => existsSync(join(folder, 'Xvfb')))) packages.add('xvfb');
  return [...packages].sort();
}

/** @param {readonly string[]} missing */
function installPackages(missing) {
  const debian = existsSync('/usr/bin/apt-get');
  const root = process.getuid?.() === 0;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!debian) fail(`missing system libraries; install what these Debian packages hold: ${missing.join(' ')}`);
  if (!root)
    fail(`missing system libraries. Run this, then the same command again:  sudo apt-get update && sudo ${command}`);

  say(`installing missing system packages: ${missing.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {readonly string[]} */ args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env: environment }).status === 0;
  if (!run(['-qq', 'update'])) say('apt-get update failed; trying with the list that is here');
  const names = missing.map(nameOnThisRelease);
  if (!run(['-qq', 'install', '-y', '--no-install-recommends', ...names])) fail(`this failed: ${command}`);
}

/** Returns the name of a package on this release: some packages are called `NAMEt64` since Debian 13. @param {string} name */
function nameOnThisRelease(name) {
  const known = (/** @type {string} */ candidate) =>
    spawnSync('apt-cache', ['show', '--no-all-versions', candidate], { stdio: 'ignore' }).status === 0;
  return !known(name) && known(`${name}t64`) ? `${name}t64` : name;
}
