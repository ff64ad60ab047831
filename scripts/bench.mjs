/**
 * `npm run bench -- [NAME…]`: runs the benchmarks in `scripts/bench/`, all of them where none is named. They report and
 * never fail a build.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './setup/paths.mjs';

const known = readdirSync(join(ROOT, 'scripts/bench')).flatMap((name) => /^(.+)\.bench\.mjs$/.exec(name)?.[1] ?? []);
const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown.join('”, “')}”. There are: ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n# ${name}\n`);
  /** @type {{ run: () => Promise<void> }} */
  const bench = await import(`./bench/${name}.bench.mjs`);
  await bench.run();
}
