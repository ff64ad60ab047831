import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../setup/paths.mjs';
import { pdfjsWorker } from './pdfjs-worker.mjs';

/**
 * Builds the code that the parser process runs after it has locked itself in: all format code as one classic script,
 * which can neither import nor require, and the character maps of PDF as one file, which the process receives.
 * @param {{ target: string, folder?: string }} options
 * @returns {import('vite').Plugin}
 */
export function parserCode({ target, folder = join(ROOT, 'out/main') }) {
  return {
    name: 'crosscheck-parser-code',
    apply: 'build',
    closeBundle: async () => {
      await buildParserCode(folder, target);
      writeFileSync(join(folder, 'cmaps.bin'), packCharacterMaps());
    },
  };
}

/**
 * @param {string} folder
 * @param {string} target
 */
async function buildParserCode(folder, target) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'import.meta.url': '"file:///parser"', 'import.meta.dirname': '"/"' },
    resolve: { alias: pdfjsWorker() },
    ssr: { noExternal: true },
    build: {
      target,
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { 'parser-code': join(ROOT, 'src/main/importers/process/parser-code.ts') },
        external: (/** @type {string} */ id) => isBuiltin(id),
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        checks: { eval: false }, // a style sheet library guards an `eval` that the locked process refuses anyway
      },
    },
  });
}

/**
 * Returns one file of all maps: the length of a JSON table `name → [start, end]` as four bytes, the table, the maps.
 */
function packCharacterMaps() {
  const folder = join(ROOT, 'node_modules/pdfjs-dist/cmaps');
  const names = readdirSync(folder).filter((name) => name.endsWith('.bcmap'));
  const maps = names.map((name) => readFileSync(join(folder, name)));
  /** @type {Record<string, [number, number]>} */
  const places = {};
  let at = 0;
  for (const [i, map] of maps.entries()) {
    places[names[i] ?? ''] = [at, at + map.length];
    at += map.length;
  }
  const table = Buffer.from(JSON.stringify(places));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(table.length);
  return Buffer.concat([length, table, ...maps]);
}
