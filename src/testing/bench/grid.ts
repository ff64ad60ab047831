/** The functions that the grid's benchmark needs, for a script without a build of its own. */
export { putRows, storedComparison } from '#testing/stored-comparison.ts';
