import { resolve } from 'node:path';
import * as v from 'valibot';
import { MAX_FILES_PER_IMPORT } from '#shared/limits.ts';

/**
 * The files and folders that a command line names, as full paths; also those that aren't there, which importing says.
 * Switches are passed over, and all up to `program`: the app itself, or where it is started from its sources the app's
 * folder, before which everything is for Electron.
 */
export function namedFiles(argv: readonly string[], workingFolder: string, program: string): readonly string[] {
  const own = argv.findIndex((arg) => resolve(workingFolder, arg) === program);
  return argv
    .slice(Math.max(own, 0) + 1)
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .map((arg) => resolve(workingFolder, arg));
}

const handedOver = v.object({ files: v.pipe(v.array(v.string()), v.maxLength(MAX_FILES_PER_IMPORT)) });

/** The files that a second start hands over; none where it is of a version that hands over something else. */
export function filesHandedOver(data: unknown): readonly string[] {
  const parsed = v.safeParse(handedOver, data);
  return parsed.success ? parsed.output.files : [];
}
