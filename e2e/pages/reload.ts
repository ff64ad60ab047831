import type { Page } from 'playwright/test';

/** Loads the window anew, as the analyst can, and waits until the new page is there: until then the old one answers. */
export async function reload(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
  await page.locator('main, nav').first().waitFor();
}
