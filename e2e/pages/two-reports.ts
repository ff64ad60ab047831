import type { Page } from 'playwright/test';
import { twoReports } from '../fixtures/reports.ts';
import { dropFiles } from './drop.ts';
import { Reader } from './reader.ts';

/** Drops the two reports on the window and waits until they stand side by side. */
export async function dropTwoReports(page: Page, folder: string): Promise<Reader> {
  const reader = new Reader(page);
  await dropFiles(page, twoReports(folder));
  await reader.imported('2 reports imported.');
  return reader;
}
