import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder of the `electron` package; its `dist` is the runtime, its `path.txt` names the program in it. */
export const ELECTRON = join(ROOT, 'node_modules', 'electron');
