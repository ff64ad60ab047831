import { join } from 'node:path';
import { expect, test } from '../launch.ts';

test('the switch --language=pseudo turns the window around before anything is drawn', async ({ start, folder }) => {
  const { page } = await start(join(folder, 'profile'), { language: 'pseudo' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
});

test('without a switch the window is in English, from left to right', async ({ launched }) => {
  await expect(launched.page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(launched.page.locator('html')).toHaveAttribute('lang', 'en');
});
