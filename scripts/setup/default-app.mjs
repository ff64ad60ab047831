/**
 * Does the work of the official `default_app.asar` that development needs: `electron [-r module] [switches] <app folder
 * | file> [arguments]`. It runs only inside the stand-in runtime.
 */
import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const preload = [];
let target;
for (let i = 0; i < args.length && target === undefined; i++) {
  const arg = args[i] ?? '';
  if (arg === '-v' || arg === '--version') {
    fs.writeSync(1, `v${process.versions['electron']}\n`);
    process.exit(0);
  } else if (arg === '-r' || arg === '--require') preload.push(args[++i]);
  else if (arg.startsWith('--app=')) target = arg.slice('--app='.length);
  else if (!arg.startsWith('-')) target = arg;
}
for (const name of preload) Module._load(name, null, true);
process.defaultApp = true;
if (target === undefined) {
  fs.writeSync(2, 'Usage: electron <path of an app>\n');
  process.exit(1);
}
try {
  const folder = path.resolve(target);
  let main = folder;
  if (fs.statSync(folder).isDirectory()) {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (manifest.version) app.setVersion(manifest.version);
    app.name = manifest.productName ?? manifest.name ?? app.name;
    if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
    app.setAppPath(folder);
    main = path.resolve(folder, manifest.main ?? 'index.js');
  } else {
    app.setAppPath(path.dirname(folder));
  }
  // Awaited at the top level: Electron holds `ready` back until this module has loaded, as it does for the official one.
  await import(pathToFileURL(Module._resolveFilename(main, null, true)).href);
} catch (error) {
  fs.writeSync(2, `The app threw an error while loading\n${error?.stack ?? error}\n`);
  process.exit(1);
}
