/** `npm run tour`: does the main job by itself in the real app, writes a CSV and the pictures of the README. */
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/paths.mjs';
import { e2e } from './tasks/e2e.mjs';

process.exitCode = await e2e(['--config', join(ROOT, 'e2e/tour/tour.config.ts')]);
if (process.exitCode === 0)
  console.log('tour: the pictures are in docs/images, the claims in test-results/tour-claims.csv');
