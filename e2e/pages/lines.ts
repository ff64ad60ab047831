import type { Locator } from 'playwright/test';
import type { Reader } from './reader.ts';

/** The ends of a line in the window's coordinates, and what is on it. */
export interface SeenLine {
  readonly verdict: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly middle: { readonly x: number; readonly y: number };
  readonly chosen: boolean;
}

/** The lines between the panes. */
export class LinesBetween {
  constructor(readonly reader: Reader) {}

  get all(): Locator {
    return this.reader.page.locator('[data-lines] [data-line]');
  }

  /** The lines as they are drawn at this moment, from the uppermost sign down. */
  async seen(): Promise<readonly SeenLine[]> {
    const lines = await this.all.evaluateAll((groups) =>
      groups.map((group) => {
        const curve = group.querySelector<SVGPathElement>('[data-part="curve"]')!;
        const matrix = curve.getScreenCTM()!;
        const at = (share: number) => {
          const { x, y } = curve.getPointAtLength(curve.getTotalLength() * share).matrixTransform(matrix);
          return { x, y };
        };
        const badge = group.querySelector('circle')!.getBoundingClientRect();
        return {
          verdict: group.getAttribute('data-verdict')!,
          from: at(0),
          to: at(1),
          middle: { x: badge.x + badge.width / 2, y: badge.y + badge.height / 2 },
          chosen: group.hasAttribute('data-chosen'),
        };
      }),
    );
    return lines.toSorted((a, b) => a.middle.y - b.middle.y);
  }

  /** The line that is level with these words of the left pane, or undefined. */
  async from(pane: number, words: string): Promise<SeenLine | undefined> {
    const y = await this.levelOf(pane, words);
    const edge = await this.reader.pane(pane).boundingBox();
    const right = edge!.x + edge!.width;
    return (await this.seen()).find(({ from }) => Math.abs(from.y - y) < 2 && Math.abs(from.x - right) < 2);
  }

  /** Where the middle of the first line of `words` is, without scrolling to it; the window's coordinates. */
  levelOf(pane: number, words: string): Promise<number> {
    return this.reader.text(pane).evaluate((element, wanted) => {
      const block = [...element.querySelectorAll('[data-block]')].find((each) => each.textContent?.includes(wanted));
      const node = block?.firstChild;
      if (!node) throw new Error(`not in the text: ${wanted}`);
      const range = document.createRange();
      const at = node.textContent?.indexOf(wanted) ?? 0;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, height } = range.getClientRects()[0]!;
      return top + height / 2;
    }, words);
  }

  /** Scrolls a pane by so many pixels and waits until it is drawn. */
  async scroll(pane: number, by: number): Promise<void> {
    await this.reader.text(pane).evaluate(async (element, pixels) => {
      element.scrollTop += pixels;
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    }, by);
  }
}
