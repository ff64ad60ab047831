/** What the grid's benchmark needs of the project, for a script that runs without a build of its own. */
export { putRows, storedComparison } from '#testing/stored-comparison.ts';
