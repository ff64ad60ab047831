import { expect, type Locator, type Page } from 'playwright/test';
import { say } from '../words.ts';

/** The Compare screen as somebody sees and works it. */
export class Compare {
  constructor(readonly page: Page) {}

  get grid(): Locator {
    return this.page.getByRole('grid', { name: say('compare.comparison') });
  }

  /** The panel beside the grid. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: say('compare.question') });
  }

  /** The row of a question. */
  row(wording: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: wording }) });
  }

  /** The wordings that are drawn, from top to bottom. */
  async wordings(): Promise<string[]> {
    const boxes = await this.grid.getByRole('rowheader').evaluateAll((cells) =>
      cells.map((cell) => ({
        top: cell.getBoundingClientRect().top,
        text: cell.querySelector('p')?.textContent ?? '',
      })),
    );
    return boxes.toSorted((a, b) => a.top - b.top).map(({ text }) => text);
  }

  /** The names of the reports in the head, from left to right. */
  async columns(): Promise<string[]> {
    const heads = await this.grid.getByRole('columnheader').evaluateAll((cells) =>
      cells.map((cell) => ({
        left: cell.getBoundingClientRect().left,
        text: cell.querySelector('p > span')?.textContent ?? cell.textContent,
      })),
    );
    return heads.toSorted((a, b) => a.left - b.left).map(({ text }) => text);
  }

  /** The cell with the keyboard. */
  active(): Promise<Locator> {
    return this.grid.getAttribute('aria-activedescendant').then((id) => this.page.locator(`[id="${id}"]`));
  }

  /** Opens the screen and gives the grid the keyboard. */
  async open(): Promise<void> {
    // a key that comes before the investigation is open goes to nobody
    await this.page.getByRole('navigation', { name: say('frame.screens') }).waitFor();
    await this.page.keyboard.press('Alt+3');
    await this.grid.focus();
    await expect(this.grid).toBeFocused();
  }
}
