import type { Page } from 'playwright/test';
import { say } from '../words.ts';

/** Opens the sample investigation: three reports with 14 claims. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('home.sample') }).click();
  await page.getByRole('navigation', { name: say('frame.screens') }).waitFor();
}
