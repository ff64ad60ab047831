import { expect, type Locator, type Page } from 'playwright/test';
import { ANY, matching, say } from '../words.ts';

interface OtherFiles {
  readonly duplicates?: number;
  readonly failed?: number;
}

/** The sentence that an import of so many reports ends with. */
export function importSummary(count: number, { duplicates, failed }: OtherFiles = {}): string {
  const parts = [
    count === 0 ? say('importing.nothing') : say('importing.imported', { count }),
    ...(duplicates === undefined ? [] : [say('importing.duplicates', { count: duplicates })]),
    ...(failed === undefined ? [] : [say('importing.failed', { count: failed })]),
  ];
  return say('importing.summary', { parts: parts.join(', ') });
}

/** The Read screen as somebody sees and works it. */
export class Reader {
  constructor(readonly page: Page) {}

  /** The pane of that number, counted from 0. */
  pane(number: number): Locator {
    return this.page.locator(`#pane-${number}`);
  }

  /** The text in a pane: what takes the keyboard. */
  text(number: number): Locator {
    return this.pane(number).locator('[data-pane-text]');
  }

  get list(): Locator {
    return this.page.getByRole('grid', { name: say('report-list.title'), exact: true });
  }

  get bar(): Locator {
    return this.page.getByRole('group', { name: say('selection-bar.title') });
  }

  get card(): Locator {
    return this.page.getByRole('article', { name: matching('claim-card.number', { number: ANY, count: ANY }) });
  }

  field(name: string): Locator {
    return this.card.getByLabel(name, { exact: true }).and(this.card.locator('input, textarea'));
  }

  /** Waits until everything that was done is on the disk. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-saving="saved"]')).toBeVisible();
  }

  /** Waits for the end of an import, after which nothing moves by itself any more. */
  async imported(count: number, others: OtherFiles = {}): Promise<void> {
    const places = [
      this.page.getByRole('region', { name: say('frame.notices') }),
      this.page.getByRole('region', { name: say('importing.summary-label') }), // of long imports and those with faults
    ] as const;
    await places[0].or(places[1]).getByText(importSummary(count, others)).first().waitFor();
  }

  /** The number of the pane in whose text `words` stand, once one has them. */
  async paneWith(words: string): Promise<number> {
    const all = this.page.locator('[data-pane-text]');
    let found = -1;
    // The text as it is, not as it is drawn: what lies out of sight isn't.
    const look = async () => (found = (await all.allTextContents()).findIndex((text) => text.includes(words)));
    await expect.poll(look).toBeGreaterThanOrEqual(0);
    return found;
  }

  /** Puts the caret before the first occurrence of `words` by way of the find bar: keyboard only. */
  async caretAt(number: number, words: string): Promise<void> {
    await this.select(number, words);
    await this.page.keyboard.press('ArrowLeft');
    await expect(this.bar).toBeHidden();
  }

  /** Selects the first occurrence of `words` as a mouse would. */
  async select(number: number, words: string): Promise<void> {
    await this.text(number).focus();
    await this.text(number).evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`not in the text: ${wanted}`);
    }, words);
    await expect.poll(() => this.painted('selection-held')).toEqual([words]);
  }

  /** The middle of the first occurrence of `words`, scrolled into sight, in the window's coordinates. */
  async placeOf(number: number, words: string): Promise<{ x: number; y: number }> {
    return this.text(number).evaluate(async (element, wanted) => {
      const block = [...element.querySelectorAll('[data-block]')].find((each) => each.textContent?.includes(wanted));
      const node = block?.firstChild;
      if (!block || !node) throw new Error(`not in the text: ${wanted}`);
      const range = document.createRange();
      const at = node.textContent?.indexOf(wanted) ?? 0;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      // Blocks out of sight have estimated heights: the place is certain once it has been drawn.
      block.scrollIntoView({ block: 'center' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, words);
  }

  /** Whether the whole of the first occurrence of `words` can be seen in the pane. */
  async isInSight(number: number, words: string): Promise<boolean> {
    return this.text(number).evaluate((element, wanted) => {
      const node = [...element.querySelectorAll('[data-block]')].find((each) =>
        each.textContent?.includes(wanted),
      )?.firstChild;
      if (!node) throw new Error(`not in the text: ${wanted}`);
      const range = document.createRange();
      const at = node.textContent?.indexOf(wanted) ?? 0;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      return box.top >= frame.top && box.bottom <= Math.min(frame.bottom, window.innerHeight);
    }, words);
  }

  /** Waits until the claims of the open reports are known: keys that go through them do nothing before. */
  async claimsPainted(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => [...CSS.highlights].some(([name, { size }]) => name.startsWith('tag-') && size > 0)),
      )
      .toBe(true);
  }

  /** Makes a claim of the first occurrence of `words` with a tag's key; waits for its card. */
  async mark(number: number, words: string, key: string): Promise<void> {
    await this.select(number, words);
    await expect(this.bar).toBeVisible();
    await this.page.keyboard.press(key);
    await expect(this.card.locator('q')).toHaveText(words);
    await this.saved();
  }

  /** The selected words in the window. */
  selection(): Promise<string> {
    return this.page.evaluate(() => document.getSelection()?.toString() ?? '');
  }

  /** Keeps in mind from now on which passages are made bright, however soon that is over. */
  async watchFlashes(): Promise<void> {
    await this.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seenFlashes: seen });
      const registry = CSS.highlights;
      const set = registry.set.bind(registry);
      registry.set = (name: string, highlight: Highlight) => {
        if (name === 'claim-flash') seen.push(...[...highlight].map(String).filter((words) => !seen.includes(words)));
        return set(name, highlight);
      };
    });
  }

  /** The passages that were made bright since {@link watchFlashes}. */
  flashed(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { seenFlashes: string[] }).seenFlashes.toSorted());
  }

  /** The words that are painted in a style, in the order in which they were painted. */
  painted(style: string): Promise<string[]> {
    return this.page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), style);
  }
}
