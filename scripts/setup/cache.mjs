import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

/** Whether a copy is complete. The version is written last: a folder with a version is complete. @param {string} folder */
export const isComplete = (folder) => existsSync(join(folder, 'version'));

/**
 * Returns the folder `wanted`, made where it is missing, or `otherwise` where `wanted` can't be written to.
 * @param {string} wanted @param {string} otherwise @returns {string}
 */
export function writableFolder(wanted, otherwise) {
  try {
    mkdirSync(wanted, { recursive: true });
    accessSync(wanted, constants.W_OK);
    return wanted;
  } catch (error) {
    say(`${wanted} can't be written to (${error instanceof Error ? error.message : 'unknown fault'})`);
    say('so it is kept in this clone alone; XDG_CACHE_HOME names another folder for all clones');
    mkdirSync(otherwise, { recursive: true });
    return otherwise;
  }
}

/** The prefix of folders in which a copy is being made. */
export const MAKING = 'making-';
/** The age in milliseconds after which an unfinished copy is left over: no set-up runs so long. */
const LEFT_OVER_MS = 60 * 60_000;

/** Removes the copies that interrupted set-ups left: half a gigabyte each. @param {string} cache */
export function removeLeftovers(cache) {
  for (const name of readdirSync(cache).filter((each) => each.startsWith(MAKING))) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > LEFT_OVER_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves a copy to its place. A copy that is there already may be in use and stays. @param {string} from @param {string} to */
export function moveInto(from, to) {
  if (isComplete(to)) return; // another clone was faster, and its copy is equal
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isComplete(to)) throw error;
  }
}
