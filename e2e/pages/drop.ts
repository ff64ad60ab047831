import type { Page } from 'playwright/test';

/** Drops files and folders of the disk on the middle of the window, by a true drag of the browser. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const session = await page.context().newCDPSession(page);
  const at = {
    x: size.width / 2,
    y: size.height / 2,
    data: { items: [], files: [...files], dragOperationsMask: 1 },
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}
