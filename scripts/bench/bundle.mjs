import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { pdfjsWorker } from '../build/pdfjs-worker.mjs';
import { ROOT } from '../setup/paths.mjs';

/**
 * Builds a TypeScript module and all it imports into one file that Node runs: a benchmark measures code that is built
 * like the app.
 * @param {string} entry from the project's folder
 * @param {string} name of the built file, without its ending
 * @returns {Promise<string>} its path
 */
export async function bundle(entry, name) {
  const folder = join(ROOT, 'out/bench');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'import.meta.url': '"file:///bench"' },
    resolve: { alias: pdfjsWorker() },
    ssr: { noExternal: true },
    build: {
      target: 'node20.18',
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: join(ROOT, entry) },
        external: (/** @type {string} */ id) => isBuiltin(id),
        output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
        checks: { eval: false },
      },
    },
  });
  return join(folder, `${name}.mjs`);
}
