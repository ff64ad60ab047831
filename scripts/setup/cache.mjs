import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

/** The version is written last: where it is there, the copy is complete. @param {string} folder */
export const isComplete = (folder) => existsSync(join(folder, 'version'));

/**
 * The folder, made where it is missing, or the other one where it can't be written to.
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

/** What the folders begin with in which a copy is being made. */
export const MAKING = 'making-';
/** Whoever is still at it after so many milliseconds was ended in the middle. */
const LEFT_OVER_MS = 60 * 60_000;

/** Removes what set-ups that were interrupted have left: half a gigabyte each. @param {string} cache */
export function removeLeftovers(cache) {
  for (const name of readdirSync(cache).filter((each) => each.startsWith(MAKING))) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > LEFT_OVER_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a copy in its place; one that is there already may be in use and stays. @param {string} from @param {string} to */
export function moveInto(from, to) {
  if (isComplete(to)) return; // another clone was faster: its copy is as good
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isComplete(to)) throw error;
  }
}
