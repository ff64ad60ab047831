/**
 * Checks that every class a component takes from a style sheet is in the sheet, and that a component takes every class
 * of a sheet. First it has to find both faults in a small planted pair.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { ROOT } from '../setup/paths.mjs';

const RENDERER = join(ROOT, 'src/renderer/src');
/** Classes that a library puts on its own elements. */
const FOREIGN = /^react-aria-/;

/**
 * @param {Record<string, string>} sheets text by path
 * @param {Record<string, string>} components text by path
 * @returns {string[]} what is wrong
 */
function wrongIn(sheets, components) {
  /** @type {Map<string, Set<string>>} */
  const taken = new Map(Object.keys(sheets).map((sheet) => [sheet, new Set()]));
  const wrong = [];
  for (const [path, text] of Object.entries(components)) {
    for (const [, name, from = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
      const sheet = from.startsWith('#renderer/')
        ? join(RENDERER, from.slice('#renderer/'.length))
        : join(dirname(path), from);
      const classes = classesOf(sheets[sheet] ?? '');
      for (const [, literal, computed] of text.matchAll(new RegExp(`\\b${name}\\[(?:'([\\w-]+)'|(.))`, 'g'))) {
        // a class with a computed name may be any class
        for (const each of computed === undefined ? [literal ?? ''] : classes) taken.get(sheet)?.add(each);
        if (literal !== undefined && !classes.has(literal))
          wrong.push(`${short(path)}: ${short(sheet)} has no .${literal}`);
      }
    }
  }
  for (const [sheet, names] of taken) {
    for (const name of classesOf(sheets[sheet] ?? '')) {
      if (!names.has(name) && !FOREIGN.test(name)) wrong.push(`${short(sheet)}: nobody takes .${name}`);
    }
  }
  return wrong;
}

/** @param {string} css */
const classesOf = (css) =>
  new Set([...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''));
/** @param {string} path */
const short = (path) => relative(RENDERER, path);
/** @param {string} ending @returns {Record<string, string>} */
const texts = (ending) =>
  Object.fromEntries(
    readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => [join(RENDERER, path), readFileSync(join(RENDERER, path), 'utf8')]),
  );

const planted = wrongIn(
  { [join(RENDERER, 'a.module.css')]: '.there {} .idle {}' },
  { [join(RENDERER, 'a.tsx')]: "import s from './a.module.css'; s['there'], s['gone']" },
);
if (planted.length !== 2) {
  console.error(`the planted faults were not found, only: ${planted.join('; ')}`);
  process.exit(1);
}
const sheets = texts('.module.css');
const wrong = wrongIn(sheets, texts('.tsx'));
for (const fault of wrong) console.error(fault);
console.log(`style classes: ${Object.keys(sheets).length} sheets, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 || Object.keys(sheets).length < 10 ? 1 : 0;
