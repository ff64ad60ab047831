/**
 * Checks that no two source files have the same name: a reader who opens a file by its name has to know which one it
 * is. Hyphens don't count, so `date-line.ts` and `dateline.ts` are twins. Tests are named after their file and
 * `index.ts` after its folder; a file of the catalogue of words (`src/core/words/en/…`) has the name of its sentences'
 * subject.
 */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';
import { againstList } from './shrinking-list.mjs';

/** Returns the paths of each name that several files have. @param {readonly string[]} paths @returns {string[][]} */
function twinsAmong(paths) {
  /** @type {Map<string, string[]>} */
  const byName = new Map();
  for (const path of paths) {
    const key = nameOf(path);
    if (path.startsWith('src/core/words/') && path.split('/').length > 4) continue;
    if (!/\.tsx?$/.test(path) || key === 'index' || /\.(?:test|bench)$/.test(key)) continue;
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
}

/** Returns the name that must be unique. @param {string} path */
const nameOf = (path) =>
  basename(path)
    .replace(/(?:\.d)?\.tsx?$/, '')
    .replaceAll('-', '');

const planted = twinsAmong([
  'src/a/date-line.ts',
  'src/b/dateline.tsx',
  'src/a/index.ts',
  'src/b/index.ts',
  'src/a/b.ts',
]);
if (planted.length !== 1 || planted[0]?.length !== 2) {
  console.error(`the planted twins were not found, only: ${JSON.stringify(planted)}`);
  process.exit(1);
}
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', 'src'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const twins = twinsAmong(paths);
const { listed, faults } = againstList(
  'basename-twins.json',
  twins.map(([path = '']) => nameOf(path)),
);
if (faults > 0) for (const each of twins) console.error(`${nameOf(each[0] ?? '')}: ${each.join(' and ')}`);
console.log(`basename twins: ${paths.length} files, ${listed} names listed, ${faults} faults`);
process.exitCode = faults > 0 || paths.length < 500 ? 1 : 0;
