/**
 * Checks that only `db/commit.ts` writes the rows of an investigation, together with the record of the change: a second
 * writer makes rows that no history knows and that undo can't reverse. Writing means a writing method of a Dexie table
 * or collection, told by its type, anywhere in the window's source.
 */
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { ROOT } from '../setup/paths.mjs';
import { againstList } from './shrinking-list.mjs';

const RENDERER = join(ROOT, 'src/renderer/src');
const WRITING = new Set('add bulkAdd put bulkPut update bulkUpdate upsert modify delete bulkDelete clear'.split(' '));
/** Dexie's types whose methods write. A table of a transaction and one of the database are the same type. */
const WRITABLE = new Set(['Table', 'Collection', 'EntityTable']);

/** The files that may write beside `commit`, with the reason. @type {Record<string, string>} */
const WRITERS = {
  'db/commit.ts': 'writes the rows together with their record',
  'db/open-database.ts': 'notes which broken rows the analyst has been told of',
  'db/preferences.ts': 'what the window remembers, which is no part of the work',
  'db/repositories/import-problems.ts': 'files that could not be imported, which are not the analyst’s work',
  'db/repositories/investigations.ts': 'erases an investigation together with its history',
  'db/set-rows-aside.ts': 'moves broken rows into a table of their own, as part of a migration',
};
const isMigration = (/** @type {string} */ file) => /^db\/(?:migrations|rewrite-rows|to-version-\d+)\b/.test(file);

const PLANTED = join(RENDERER, 'features/planted-writer.ts');
const PLANTED_TEXT = `
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
export async function planted(db: CrosscheckDatabase): Promise<void> {
  const table = db.table('claims');
  await table.clear();
  await db.claims.where('id').equals('1').modify({ note: '' });
  await db.transaction('rw', db.claims, async (running) => running.table('claims').bulkPut([]));
  new Map().delete(1);
}
`;

const { config } = ts.readConfigFile(join(ROOT, 'src/renderer/tsconfig.json'), (/** @type {string} */ path) =>
  ts.sys.readFile(path),
);
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'src/renderer'));
const host = ts.createCompilerHost(options);
const { fileExists, readFile, getSourceFile } = host;
host.fileExists = (/** @type {string} */ path) => path === PLANTED || fileExists(path);
host.readFile = (/** @type {string} */ path) => (path === PLANTED ? PLANTED_TEXT : readFile(path));
host.getSourceFile = (
  /** @type {string} */ path,
  /** @type {import('typescript').ScriptTarget} */ version,
  /** @type {[]} */ ...rest
) =>
  path === PLANTED ? ts.createSourceFile(path, PLANTED_TEXT, version, true) : getSourceFile(path, version, ...rest);
const program = ts.createProgram([...fileNames, PLANTED], options, host);
const checker = program.getTypeChecker();

/** @type {Map<string, string[]>} */
const writes = new Map();
for (const file of program.getSourceFiles()) {
  if (!file.fileName.startsWith(`${RENDERER}/`)) continue;
  const path = relative(RENDERER, file.fileName);
  visit(file, path);
}

/** @param {ts.Node} node @param {string} path */
function visit(node, path) {
  // reading a method counts as calling it: the method may be passed on
  if (ts.isPropertyAccessExpression(node) && WRITING.has(node.name.text)) {
    const type = checker.getTypeAtLocation(node.expression);
    const parts = type.isUnionOrIntersection() ? type.types : [type];
    if (parts.some((each) => isDexie(each.aliasSymbol ?? each.getSymbol())))
      writes.set(path, [...(writes.get(path) ?? []), node.getText().replaceAll(/\s+/g, '')]);
  }
  ts.forEachChild(node, (child) => visit(child, path));
}

/** @param {ts.Symbol | undefined} symbol */
function isDexie(symbol) {
  return (
    symbol !== undefined &&
    WRITABLE.has(symbol.name) &&
    (symbol.declarations ?? []).some((each) => each.getSourceFile().fileName.includes('/node_modules/dexie/'))
  );
}

const planted = writes.get('features/planted-writer.ts') ?? [];
if (planted.length !== 3) {
  console.error(`of 3 planted writes these were found: ${planted.join('; ')}`);
  process.exit(1);
}
writes.delete('features/planted-writer.ts');
const idle = Object.keys(WRITERS).filter((file) => !writes.has(file) && !existsSync(join(RENDERER, file)));
for (const file of idle) console.error(`${file} may write and isn't there: take it off the list in second-writer.mjs`);
const second = [...writes].filter(([file]) => !(file in WRITERS) && !isMigration(file));
const { listed, faults } = againstList(
  'second-writer.json',
  second.map(([file]) => basename(file)),
);
if (faults > 0) for (const [file, calls] of second) console.error(`${file} writes: ${calls.join(', ')}`);
console.log(`second writer: ${writes.size} files write, ${listed} of them listed as second writers, ${faults} faults`);
process.exitCode = faults + idle.length > 0 || !writes.has('db/commit.ts') ? 1 : 0;
