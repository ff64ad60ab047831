/** `npm run build`: builds the app into `out/`. */
import process from 'node:process';
import { build } from './tasks/build.mjs';

process.exitCode = build();
