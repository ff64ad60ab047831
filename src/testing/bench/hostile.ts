/** Command line: `hostile list` names the hostile files; `hostile write NAME PATH` writes one of them. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { HOSTILE } from './hostile-files.ts';

const [, , what, name = '', path = ''] = process.argv;
if (what === 'write') {
  const made = HOSTILE[name];
  if (made === undefined) throw new Error(`there is no file “${name}”`);
  writeFileSync(path, made[1]());
} else {
  const endings = Object.entries(HOSTILE).map(([file, [ending]]) => [file, ending]);
  process.stdout.write(JSON.stringify(endings));
}
