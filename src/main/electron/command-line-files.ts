import { app } from 'electron';
import { namedFiles } from '../files/named-files.ts';

/** The files and folders named on a command line, as full paths. */
export const filesOnCommandLine = (argv: readonly string[], workingFolder: string): readonly string[] =>
  namedFiles(argv, workingFolder, app.isPackaged ? (argv[0] ?? '') : app.getAppPath());
