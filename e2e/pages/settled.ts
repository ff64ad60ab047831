import type { Page } from 'playwright/test';

/** Waits until two frames are drawn: whatever an event sets off in the next frame has happened then. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });

/** Waits until the page is drawn and its transitions have ended: colours and places are the final ones. */
export async function settled(page: Page): Promise<void> {
  await twoFrames(page);
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
