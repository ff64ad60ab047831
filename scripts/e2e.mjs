/** `npm run e2e [-- SPEC…]`: the end-to-end tests in the built app. */
import process from 'node:process';
import { e2e } from './tasks/e2e.mjs';

process.exitCode = await e2e(process.argv.slice(2));
