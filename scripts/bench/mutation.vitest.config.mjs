import { defineConfig } from 'vitest/config';

/**
 * The tests that the mutation score is measured with: the tables of cases. The property tests are left out, since each runs
 * a hundred comparisons; what only they would notice counts as unnoticed.
 */
export default defineConfig({
  test: {
    include: ['src/core/comparison/**/*.test.ts'],
    exclude: ['**/properties.test.ts', '**/node_modules/**'],
    environment: 'node',
  },
});
