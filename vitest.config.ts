import { defineConfig } from 'vitest/config';
import { pdfjsWorker } from './scripts/build/pdfjs-worker.mjs';

export default defineConfig({
  resolve: { alias: pdfjsWorker() },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    environment: 'node',
    setupFiles: ['fake-indexeddb/auto'], // before Dexie is loaded: it looks for IndexedDB only then
    testTimeout: 30_000, // a test says nothing about time; a slow machine is no failure
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});
