import { spawnSync } from 'node:child_process';
import { cpSync, chmodSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { _electron } from 'playwright/test';
import { twoReports } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { processTree, statusOf, typeOf } from '../pages/process-tree.ts';
import { Reader } from '../pages/reader.ts';
import { say } from '../words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NOBODY = 65534;

/** The program to start as an ordinary user: as root, a copy that such a user may read, started by way of setpriv. */
function ordinaryUser(folder: string): { program: string; app: string; profile: string } {
  const electron = createRequire(import.meta.url)('electron') as string;
  if (process.getuid?.() !== 0) return { program: electron, app: ROOT, profile: join(folder, 'profile') };
  chmodSync(folder, 0o755);
  const runtime = join(folder, 'electron');
  cpSync(realpathSync(dirname(electron)), runtime, { recursive: true });
  const app = join(folder, 'app');
  mkdirSync(app);
  cpSync(join(ROOT, 'out'), join(app, 'out'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(app, 'package.json'));
  const profile = join(folder, 'profile');
  mkdirSync(profile, { mode: 0o777 });
  chmodSync(profile, 0o777);
  const program = join(folder, 'as-nobody');
  writeFileSync(
    program,
    `#!/bin/sh\nexec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups -- '${join(runtime, 'electron')}' "$@"\n`,
    { mode: 0o755 },
  );
  return { program, app, profile };
}

test('the app works as an ordinary user with Chromium’s whole sandbox', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'looks at /proc');
  test.skip(
    process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status !== 0,
    'needs setpriv to stop being root',
  );
  test.slow();
  const { program, app: path, profile } = ordinaryUser(folder);
  const app = await _electron.launch({
    executablePath: program,
    args: [path],
    chromiumSandbox: true,
    colorScheme: null,
    env: {
      ...(process.env as Record<string, string>),
      CROSSCHECK_USER_DATA: profile,
      HOME: profile,
      XDG_RUNTIME_DIR: profile,
    },
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { name: say('about.crosscheck') }).waitFor();
    const reader = new Reader(page);
    await dropFiles(page, twoReports(folder));
    await reader.imported(2);
    await reader.mark(0, 'four militiamen', '1');

    const pids = processTree(app.process().pid!);
    const renderer = pids.find((pid) => typeOf(pid) === 'renderer');
    expect(renderer).toBeDefined();
    expect(statusOf(renderer!, 'Seccomp')).toBe('2');
    expect(statusOf(renderer!, 'NoNewPrivs')).toBe('1');
    expect(statusOf(renderer!, 'Uid')).not.toMatch(/^0\t/);
    expect(pids.map((pid) => statusOf(pid, 'Uid')).filter((uid) => uid.startsWith('0\t'))).toEqual([]);
  } finally {
    await app.close();
  }
});
