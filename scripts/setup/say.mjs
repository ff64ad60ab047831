import process from 'node:process';

/** Prints one line of progress to stderr. @param {string} line */
export function say(line) {
  process.stderr.write(`setup: ${line}\n`);
}

/** Ends set-up with one sentence that names the fault and the remedy. @param {string} line @returns {never} */
export function fail(line) {
  say(line);
  process.exit(1);
}

/** Returns the seconds since `start` (milliseconds since 1970), for people. @param {number} start */
export function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
