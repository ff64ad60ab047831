import { join } from 'node:path';
import { twoReports, writeFiles } from '../fixtures/reports.ts';
import { expect, test } from '../launch.ts';
import { dropFiles } from '../pages/drop.ts';
import { foreignSockets, processTree } from '../pages/process-tree.ts';
import { Reader } from '../pages/reader.ts';
import { saveAs } from '../pages/save-dialog.ts';
import { say } from '../words.ts';

const PAGE = `<!doctype html><html><head><title>A page with much in it</title>
<link rel="stylesheet" href="https://example.org/a.css"><script src="https://example.org/a.js"></script></head>
<body><article><h1>A page with much in it</h1><p>Words of the page. <img src="https://example.org/pixel.png" onerror="fetch('https://example.org')">
<iframe src="https://example.org"></iframe><a href="javascript:alert(1)" ping="https://example.org/ping">a link</a></p></article></body></html>`;

test('nothing leaves the app while the whole job is done, whatever is in the files', async ({ launched, folder }) => {
  const { page, app, process: main } = launched;
  const reader = new Reader(page);
  const seen = new Set<string>();
  const watch = setInterval(() => {
    for (const socket of foreignSockets(processTree(main.pid!))) seen.add(socket);
  }, 100);
  try {
    await dropFiles(page, [...twoReports(folder), ...writeFiles(folder, { 'page.html': PAGE })]);
    await reader.imported(3);
    await reader.mark(0, 'four militiamen', '1');
    await reader.mark(1, 'at least 20 militiamen', '1');
    await page.keyboard.press('Alt+2');
    await page.getByRole('grid', { name: say('claims-table.title') }).waitFor();
    await saveAs(app, join(folder, 'claims.csv'));
    await page.keyboard.press('Control+e');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('button.export') })
      .click();
    await expect(page.getByText(say('export-dialog.exported-claims', { count: 2, file: 'claims.csv' }))).toBeVisible();

    // What a compromised page would try.
    const tried = await page.evaluate(async () => {
      const outcome = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'went out',
          () => 'refused',
        );
      const image = new Promise((done, fail) => {
        const element = new Image();
        element.addEventListener('load', done);
        element.addEventListener('error', () => fail(new Error('refused')));
        element.src = 'https://example.org/pixel.png';
      });
      return {
        fetch: await outcome(fetch('https://example.org/')),
        image: await outcome(image),
        beacon: navigator.sendBeacon('https://example.org/') ? 'queued' : 'refused',
        opened: window.open('https://example.org/') === null ? 'refused' : 'opened',
        notifications: await Notification.requestPermission(),
      };
    });
    expect(tried).toMatchObject({ fetch: 'refused', image: 'refused', opened: 'refused', notifications: 'denied' });
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const noted = globalThis as { leaving?: string };
      window!.webContents.once('will-frame-navigate', (event) => {
        noted.leaving = event.defaultPrevented ? 'refused' : 'went out';
      });
    });
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await expect.poll(() => app.evaluate(() => (globalThis as { leaving?: string }).leaving)).toBe('refused');
    expect(page.url()).toBe('app://crosscheck/index.html');
    expect(app.windows()).toHaveLength(1);
  } finally {
    clearInterval(watch);
  }
  expect([...seen]).toEqual([]);
  (launched.foreignRequests as string[]).length = 0; // the attempts above were made by this test, and refused
});

test('the page has nothing of Node and Electron but three named functions and the language', async ({ launched }) => {
  const found = await launched.page.evaluate(() => ({
    bridge: Object.keys((window as unknown as { crosscheck: object }).crosscheck).toSorted(),
    node: ['require', 'process', 'Buffer', 'module', 'electron', 'global'].filter((name) => name in window),
  }));
  expect(found.bridge).toEqual(['call', 'language', 'offerFiles', 'on']);
  expect(found.node).toEqual([]);
  const refused = await launched.page.evaluate(() => {
    const { call } = (
      window as unknown as { crosscheck: { call: (channel: string, request: unknown) => Promise<unknown> } }
    ).crosscheck;
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'went through',
        () => 'refused',
      );
    return Promise.all([
      outcome(call('import:offer', { kind: 'paths', paths: ['/etc/passwd'] })),
      outcome(call('import:start', { batch: crypto.randomUUID(), offer: crypto.randomUUID() })),
      outcome(call('file:save-begin', { suggestedName: 1 })),
      outcome(call('file:save-piece', { saving: crypto.randomUUID(), bytes: new Uint8Array(1) })),
      outcome(call('shell:open', {})),
      outcome(call('app:theme', { theme: 'pink' })),
    ]);
  });
  expect(refused).toEqual(Array.from({ length: 6 }, () => 'refused'));
});
