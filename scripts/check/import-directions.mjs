/**
 * Holds the import directions, and proves that it does: in a small tree of its own every rule has a planted violation,
 * and a rule that misses its own fails the check.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import config from '../../.dependency-cruiser.mjs';
import { ROOT } from '../setup/paths.mjs';

/** For each rule a file that breaks it and what that file imports. @type {Record<string, [file: string, imports: string]>} */
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
const TARGETS = {
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
 * @returns {{ modules: number, found: { rule: string, from: string, to: string }[] }}
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
  const { summary } = JSON.parse(stdout);
  return {
    modules: Number(summary.totalCruised),
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
  const { found } = violations(tree);
  missed = config.forbidden
    .map(({ name }) => name)
    .filter((name) => !found.some(({ rule, from }) => rule === name && from === PLANTED[name]?.[0]));
} finally {
  rmSync(tree, { recursive: true, force: true });
}
for (const name of missed) console.error(`the rule ${name} doesn't catch the violation planted for it`);
console.log(
  `import directions: ${real.modules} modules, ${real.found.length} violations; ${config.forbidden.length - missed.length} of ${config.forbidden.length} rules caught their planted violation`,
);
process.exitCode = real.found.length + missed.length > 0 || real.modules < 50 ? 1 : 0;
