import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { onlyWoff2 } from './scripts/build/only-woff2.mjs';
import { parserCode } from './scripts/build/parser-code.mjs';

/**
 * The oldest runtime the code must run on: the stand-in Electron 33 of closed networks (Node 20.18, Chrome 130).
 * Without this electron-vite takes the targets from the `electron` package's version.
 */
const NODE = 'node20.18';
const CHROME = 'chrome130';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    plugins: [parserCode({ target: NODE })],
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          parser: at('src/main/importers/process/parser.ts'),
          inspect: at('src/main/inspect.ts'),
          compare: at('src/main/compare.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }, // a sandboxed preload is one CommonJS file
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), onlyWoff2()],
    worker: { format: 'es' },
    build: {
      target: CHROME,
      minify: 'oxc',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0, // data: URLs are not in the content security policy
      rolldownOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
