import type { Page } from 'playwright/test';

/**
 * Drops files and folders of the disk on the middle of the window, by a true drag of the browser. A drag that the page never
 * heard the end of did not happen: it is dragged again, and the third time that is an error.
 */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const session = await page.context().newCDPSession(page);
  const at = {
    x: size.width / 2,
    y: size.height / 2,
    data: { items: [], files: [...files], dragOperationsMask: 1 },
  };
  const heard: string[] = [];
  for (let time = 1; time <= 3; time += 1) {
    await page.evaluate(listenToDrag);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at });
    }
    const events = await page.evaluate(heardOfDrag);
    heard.push(events.join(' '));
    if (events.includes('drop')) {
      await session.detach();
      return;
    }
  }
  throw new Error(`the page heard no drop, only: ${heard.join('; ')}`);
}

type Listening = typeof globalThis & { heardOfDrag?: string[] };

/** In the page: notes the events of a drag from now on. */
function listenToDrag(): void {
  const listening = globalThis as Listening;
  const first = listening.heardOfDrag === undefined;
  listening.heardOfDrag = [];
  if (!first) return;
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    window.addEventListener(type, () => listening.heardOfDrag?.push(type), { capture: true });
  }
}

/** In the page: what was noted, once a drop is among it or half a second has passed. */
async function heardOfDrag(): Promise<string[]> {
  const listening = globalThis as Listening;
  const until = performance.now() + 500;
  while (listening.heardOfDrag?.includes('drop') !== true && performance.now() < until) {
    await new Promise((done) => setTimeout(done, 10));
  }
  return listening.heardOfDrag ?? [];
}
