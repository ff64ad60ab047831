import { defineConfig } from 'vitest/config';

/**
 * The tests that measure the mutation score: the tables of cases. The property tests are left out, since each runs a
 * hundred comparisons; alterations that only they would notice count as unnoticed.
 */
export default defineConfig({
  test: {
    include: ['src/core/comparison/**/*.test.ts'],
    exclude: ['**/properties.test.ts', '**/node_modules/**'],
    environment: 'node',
  },
});
