import type { Page } from 'playwright/test';

/** Opens the sample investigation: three reports with 14 claims. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the sample investigation' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
}
