/**
 * Finds functions of more than 60 lines, which are the exception: the comment above such a function says why it is
 * long, in a sentence that begins with "Long because". 60 lines are about what one screen shows; a reader who has to
 * scroll loses the names. Prints every long function, with `--all` those that say why as well.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { ROOT } from '../setup/paths.mjs';
import { againstList } from './shrinking-list.mjs';

const MOST = 60;

/** @typedef {{ name: string, lines: number, says: boolean }} Long */

/** Returns the long functions of a file; the tests' `describe` and `test` callbacks are none. @param {string} file @param {string} text @returns {Long[]} */
function longFunctions(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (/** @type {number} */ at) => source.getLineAndCharacterOfPosition(at).line;
  /** @type {Long[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
      if (lines > MOST) {
        const holder = statementOf(node);
        const above = (ts.getLeadingCommentRanges(text, holder.getFullStart()) ?? []).map(({ pos, end }) =>
          text.slice(pos, end),
        );
        found.push({ name: nameOf(node), lines, says: above.some((comment) => comment.includes('Long because')) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Returns the declaration whose comment belongs to a function. @param {ts.Node} node @returns {ts.Node} */
function statementOf(node) {
  let at = node;
  while (!ts.isStatement(at) && !ts.isClassElement(at) && !ts.isObjectLiteralElement(at)) at = at.parent;
  return at;
}

/** @param {ts.Node} node @returns {string} */
function nameOf(node) {
  const named = /** @type {{ name?: ts.Node }} */ (node).name;
  if (named !== undefined) return named.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.name.getText();
  if (ts.isCallExpression(parent)) return `callback of ${parent.expression.getText().split('\n')[0]}`;
  return 'unnamed';
}

const body = 'a();\n'.repeat(MOST);
const planted = longFunctions(
  'planted.ts',
  `/** Long because it is planted. */\nexport function explained() {\n${body}}\nconst silent = () => {\n${body}};\nfunction short() { a(); }`,
);
if (planted.map(({ name, says }) => `${name} ${says}`).join() !== 'explained true,silent false') {
  console.error(`the planted functions were not found, only: ${JSON.stringify(planted)}`);
  process.exit(1);
}
const long = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', 'src'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|bench)\.tsx?$/.test(path) && !path.startsWith('src/testing/'))
  .flatMap((file) => longFunctions(file, readFileSync(join(ROOT, file), 'utf8')).map((each) => ({ file, ...each })))
  .toSorted((a, b) => b.lines - a.lines);
for (const { file, name, lines, says } of long)
  if (process.argv.includes('--all'))
    console.log(`${String(lines).padStart(4)} ${says ? 'says why' : '        '} ${file} ${name}`);
const { listed, faults } = againstList(
  'long-functions.json',
  long.filter(({ says }) => !says).map(({ file, name }) => `${basename(file)} ${name}`),
);
console.log(`long functions: ${long.length} over ${MOST} lines, ${listed} of them without a reason, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
