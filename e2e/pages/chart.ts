import type { Locator, Page } from 'playwright/test';

/** A chart of the Timeline screen as somebody sees and works it. */
export class Chart {
  readonly card: Locator;

  constructor(
    readonly page: Page,
    heading: string,
  ) {
    this.card = page.getByRole('region', { name: heading });
  }

  /** Its marks in the order in which they are drawn. */
  get marks(): Locator {
    return this.card.locator('[data-mark]');
  }

  /** What the marks are read out as. */
  async spoken(): Promise<string[]> {
    return this.marks.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  }

  /** The mark that is read out so. */
  mark(words: string | RegExp): Locator {
    return this.card.getByRole('button', { name: words });
  }

  /** The bar of a mark: its first shape. */
  bar(words: string | RegExp): Locator {
    return this.mark(words).locator('rect').first();
  }

  /** What the mark that has the focus is read out as. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }
}
