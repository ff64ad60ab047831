/**
 * Checks the import directions, and proves that it does: a small tree of its own has a planted violation of every rule,
 * and a rule that misses its violation fails the check. Circles between folders are found in the same graph
 * (`folder-circles`); `--circles` prints all with the imports that make them, `--update` writes the list of the
 * remaining circles.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import config from '../../.dependency-cruiser.mjs';
import { ROOT } from '../setup/paths.mjs';
import { folderCircles } from './folder-circles.mjs';
import { againstList } from './shrinking-list.mjs';

/** A file that breaks each rule, and its import. @type {Record<string, [file: string, imports: string]>} */
const PLANTED = {
  'core-imports-nothing': ['src/core/planted.ts', 'node:fs'],
  'message-format-in-words': ['src/core/model/planted.ts', 'intl-messageformat'],
  'shared-imports-core': ['src/shared/planted.ts', '#main/target.ts'],
  'main-stays-in-main': ['src/main/planted.ts', '#renderer/db/target.ts'],
  'preload-stays-in-preload': ['src/preload/planted.ts', '#main/target.ts'],
  'renderer-stays-in-renderer': ['src/renderer/src/db/planted.ts', '#main/target.ts'],
  'nothing-imports-tests': ['src/main/planted-test.ts', '#testing/target.ts'],
  'electron-at-the-edge': ['src/main/importers/planted.ts', 'electron'],
  'dexie-in-db': ['src/renderer/src/features/reading/planted.ts', 'dexie'],
  'features-apart': ['src/renderer/src/features/reading/planted-2.ts', '../marking/target.ts'],
  'features-below-app': ['src/renderer/src/features/reading/planted-3.ts', '#renderer/app/target.ts'],
  'commands-below-features': ['src/renderer/src/commands/planted.ts', '#renderer/features/marking/target.ts'],
  'db-below-commands': ['src/renderer/src/db/planted-2.ts', '#renderer/commands/target.ts'],
  'ui-knows-no-claims': ['src/renderer/src/ui/planted.ts', '#core/model/target.ts'],
  'main-handlers-know-no-node-modules-of-the-page': ['src/main/planted-2.ts', 'react'],
  'no-cycles': ['src/main/cycle-a.ts', './cycle-b.ts'],
  resolvable: ['src/main/planted-3.ts', './not-there.ts'],
};
const PLANTED_CIRCLES = ['src/core/parent, src/core/parent/child', 'src/core/round, src/core/trip'];
const TARGETS = {
  // a circle between two folders that is none between files, and a circle between a folder and its own subfolder
  'src/core/round/a.ts': "import '../trip/a.ts';",
  'src/core/round/b.ts': '',
  'src/core/trip/a.ts': '',
  'src/core/trip/b.ts': "import '../round/b.ts';",
  'src/core/parent/a.ts': "import './child/a.ts';",
  'src/core/parent/b.ts': '',
  'src/core/parent/child/a.ts': "import '../b.ts';",
  'src/main/target.ts': '',
  'src/main/cycle-b.ts': "import './cycle-a.ts';",
  'src/testing/target.ts': '',
  'src/core/model/target.ts': '',
  'src/renderer/src/db/target.ts': '',
  'src/renderer/src/app/target.ts': '',
  'src/renderer/src/commands/target.ts': '',
  'src/renderer/src/features/marking/target.ts': '',
};

/**
 * @param {string} folder
 * @returns {{ modules: import('./folder-circles.mjs').Module[], found: { rule: string, from: string, to: string }[] }}
 */
function violations(folder) {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      '-T',
      'json',
      'src',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser said nothing (status ${status})`);
  const { summary, modules } = JSON.parse(stdout);
  return {
    modules,
    found: summary.violations.map((/** @type {{ rule: { name: string }, from: string, to: string }} */ v) => ({
      rule: v.rule.name,
      from: v.from,
      to: v.to,
    })),
  };
}

const real = violations(ROOT);
for (const { rule, from, to } of real.found) console.error(`${rule}: ${from} imports ${to}`);

const tree = mkdtempSync(join(tmpdir(), 'crosscheck-planted-'));
let missed = [];
/** @type {string[]} */
let plantedCircles = [];
try {
  for (const name of ['package.json', 'tsconfig.base.json', '.dependency-cruiser.mjs'])
    cpSync(join(ROOT, name), join(tree, name));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'dir');
  const files = {
    ...TARGETS,
    ...Object.fromEntries(Object.values(PLANTED).map(([file, imports]) => [file, `import '${imports}';`])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\nexport {};\n`);
  }
  const { found, modules } = violations(tree);
  plantedCircles = folderCircles(modules).map(({ folders }) => folders.join(', '));
  missed = config.forbidden
    .map(({ name }) => name)
    .filter((name) => !found.some(({ rule, from }) => rule === name && from === PLANTED[name]?.[0]));
} finally {
  rmSync(tree, { recursive: true, force: true });
}
for (const name of missed) console.error(`the rule ${name} doesn't catch the violation planted for it`);
const blind = PLANTED_CIRCLES.filter((circle) => !plantedCircles.includes(circle));
for (const circle of blind) console.error(`the planted circle between the folders ${circle} isn't found`);

const circles = folderCircles(real.modules);
const { listed, added, faults } = againstList(
  'folder-circles.json',
  circles.flatMap(({ folders }) => folders),
);
for (const { folders, imports } of circles) {
  if (!process.argv.includes('--circles') && !folders.some((folder) => added.includes(folder))) continue;
  console.error(`a circle between ${folders.join(', ')}:`);
  for (const [from, to] of imports) console.error(`  ${from} imports ${to}`);
}
const sources = real.modules.filter(({ source }) => source.startsWith('src/')).length;
console.log(
  `import directions: ${sources} modules, ${real.found.length} violations; ${config.forbidden.length - missed.length} of ${config.forbidden.length} rules caught their planted violation; ${circles.length} circles between ${listed} folders`,
);
process.exitCode = real.found.length + missed.length + blind.length + faults > 0 || sources < 50 ? 1 : 0;
