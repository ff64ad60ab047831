import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

/**
 * The files and folders named on a command line, as full paths. Switches are passed over and, where the app is started
 * from its sources, all up to the app's folder: that part is for Electron.
 */
export function filesOnCommandLine(argv: readonly string[], workingFolder: string): readonly string[] {
  const own = app.isPackaged ? 0 : argv.findIndex((arg) => resolve(workingFolder, arg) === app.getAppPath());
  return argv
    .slice(own + 1)
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => resolve(workingFolder, arg))
    .filter((path) => existsSync(path));
}
