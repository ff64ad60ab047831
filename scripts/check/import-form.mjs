/**
 * Checks the form of imports: a file in the same folder or below it is `./…`, and any other of the source is named from
 * its area, `#core/…`, `#shared/…`, `#main/…`, `#renderer/…` or `#testing/…`. `../` is never needed in the source, so
 * that a moved file keeps what it imports, and a search for a path finds everybody who imports it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

/** @type {Record<string, string>} */
const AREAS = {
  '#core/': 'src/core/',
  '#shared/': 'src/shared/',
  '#main/': 'src/main/',
  '#renderer/': 'src/renderer/src/',
  '#testing/': 'src/testing/',
};
const IMPORT = /(?:^|[\s(])(?:from|import|import\(|vi\.mock\(|new URL\()\s*(['"])([^'"\n]+)\1/g;

/** Returns how `from` must name `target`, both paths below the root. @param {string} from @param {string} target */
function rightForm(from, target) {
  const relative = posix.relative(posix.dirname(from), target);
  if (!relative.startsWith('..')) return `./${relative}`;
  const area = Object.entries(AREAS).find(([, folder]) => target.startsWith(folder));
  return area === undefined ? relative : `${area[0]}${target.slice(area[1].length)}`;
}

/** Returns the imports of a file that are written otherwise. @param {string} file @param {string} text @returns {string[]} */
function wrongForms(file, text) {
  return [...text.matchAll(IMPORT)].flatMap(([, , named = '']) => {
    const [path = '', query = ''] = named.split(/(?=\?)/);
    const area = Object.entries(AREAS).find(([prefix]) => path.startsWith(prefix));
    if (area === undefined && !path.startsWith('.')) return [];
    const target =
      area === undefined
        ? posix.normalize(posix.join(posix.dirname(file), path))
        : `${area[1]}${path.slice(area[0].length)}`;
    const right = rightForm(file, target);
    return right === path ? [] : [`${file}: '${named}' is written '${right}${query}'`];
  });
}

const PLANTED = `
import { a } from '../base/id.ts';
import { b } from '#core/text/direction.ts';
import type { c } from './below/c.ts';
import d from '#core/base/id.ts';
const later = import('../../shared/limits.ts');
`;
const planted = wrongForms('src/core/text/planted.ts', PLANTED);
if (planted.length !== 3) {
  console.error(`of 3 planted imports these were found: ${planted.join('; ')}`);
  process.exit(1);
}
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', 'src', 'e2e'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path));
const wrong = files.flatMap((file) => wrongForms(file, readFileSync(join(ROOT, file), 'utf8')));
for (const fault of wrong) console.error(fault);
console.log(`import form: ${files.length} files, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 || files.length < 500 ? 1 : 0;
