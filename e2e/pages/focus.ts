import type { Page } from 'playwright/test';

/** Returns the fault of the keyboard's place: nobody has it, or whoever has it can't be seen. Null where all is well. */
export const lostFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nobody has the keyboard';
    const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
    const isSeen = right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;
    const name = `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? ''}`;
    return isSeen && width > 0 && height > 0 ? null : `out of sight: ${name}`;
  });
