import { expect, type Page } from 'playwright/test';
import { twoReports } from '../fixtures/reports.ts';
import { say } from '../words.ts';
import { dropFiles } from './drop.ts';
import { Reader } from './reader.ts';

/** Drops the two reports on the window and waits until they stand side by side. */
export async function dropTwoReports(page: Page, folder: string): Promise<Reader> {
  const reader = new Reader(page);
  await dropFiles(page, twoReports(folder));
  await reader.imported(2);
  // Which of two small files is read first is not said: wait for both, and for what moves the layout.
  await expect(page.locator('[data-pane-text]')).toHaveCount(2);
  for (const pane of [0, 1]) await expect(reader.text(pane)).not.toBeEmpty();
  await expect(page.getByRole('progressbar', { name: say('importing.import') })).toHaveCount(0);
  return reader;
}
