import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The runtime that set-up installed. Its version is read there, since it may be the stand-in. */
const runtime = join(import.meta.dirname, '..', 'node_modules', 'electron', 'dist');
const versionFile = join(runtime, 'version');
const electronVersion = existsSync(versionFile)
  ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  : undefined;

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'org.crosscheck.Crosscheck',
  productName: 'Crosscheck',
  electronDist: runtime,
  ...(electronVersion === undefined ? {} : { electronVersion }),
  directories: { output: 'release', buildResources: 'build' },
  files: ['out/**', '!out/.built', '!out/main/{inspect,compare}.js', 'package.json'],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { target: ['dir'], category: 'Education', icon: 'build/icon.png', executableName: 'crosscheck' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity' },
  win: { target: ['nsis'] },
};
