import type { Page } from 'playwright/test';

/**
 * Returns the texts that can't be read whole. An ellipsis is meant where the whole text is in a tooltip (`title`), and
 * where the cut text is all users' data: a report's title or a quote may be longer than any column.
 */
export const cutTexts = (page: Page): Promise<string[]> => page.evaluate(findCutTexts);

/** In the page: a text is cut by an ancestor that hides what leaves it, leaves its own box, or lies on its neighbour. */
function findCutTexts(): string[] {
  const PSEUDO = /[⟦⟧ÅåƀƁçÇðÐéÉƒƑĝĜĥĤîÎĵĴķĶļĻṀɱÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž]/;
  // A pixel is the rounding of a box, two the rounding of a line of letters with accents above them.
  const SIDEWAYS = 1.5;
  const UPWARDS = 3;
  interface Text {
    readonly element: HTMLElement | SVGElement;
    readonly words: string;
    readonly seen: readonly DOMRect[];
  }
  const found: string[] = [];
  const texts: Text[] = [];
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''}`;
  const say = (kind: string, element: Element, words: string) =>
    found.push(`${kind}: ${name(element)} in ${name(element.parentElement ?? element)}: ${words.trim().slice(0, 100)}`);
  const hides = (value: string) => value === 'hidden' || value === 'clip';
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';

  /** The part of a rectangle that its ancestors let through, and whether one of them hides a part for good. */
  const through = (rect: DOMRect, start: Element): { left: DOMRect; by: Element | null } => {
    let { left, right, top, bottom } = rect;
    let by: Element | null = null;
    let [scrolledX, scrolledY] = [false, false];
    for (let at: Element | null = start; at !== null && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const box = at.getBoundingClientRect();
      if (style.overflowX !== 'visible') {
        const sideways = rect.left < box.left - SIDEWAYS || rect.right > box.right + SIDEWAYS;
        // Without a bar nobody sees that there is more at the side.
        const isBarless = style.scrollbarWidth === 'none';
        if ((hides(style.overflowX) || isBarless) && sideways && !scrolledX) by ??= at;
        scrolledX ||= scrolls(style.overflowX) && !isBarless;
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      }
      if (style.overflowY !== 'visible') {
        const upwards = rect.top < box.top - UPWARDS || rect.bottom > box.bottom + UPWARDS;
        if (hides(style.overflowY) && upwards && !scrolledY) by ??= at;
        scrolledY ||= scrolls(style.overflowY);
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      if (style.position === 'fixed') break;
    }
    if (!scrolledX && (rect.left < -SIDEWAYS || rect.right > window.innerWidth + SIDEWAYS)) by ??= document.body;
    return { left: new DOMRect(left, top, right - left, bottom - top), by };
  };
  const isMeant = (element: Element, cutter: Element, words: string) => {
    const style = getComputedStyle(cutter);
    const ellipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    return ellipsis && (!PSEUDO.test(words) || element.closest('[title]') !== null);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    const element = node.parentElement as HTMLElement | SVGElement | null;
    if (words.trim() === '' || element === null || element.closest('[data-pane-text], [aria-live], option') !== null)
      continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const hidden = element.closest<HTMLElement>('[style*="clip"], [data-react-aria-prevent-focus]');
    if (hidden !== null && hidden.getBoundingClientRect().width <= 1) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const seen: DOMRect[] = [];
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 || rect.height === 0) continue;
      const { left, by } = through(rect, element);
      if (by !== null && !isMeant(element, by, words)) say('cut', element, words);
      if (left.width > 0 && left.height > 0) seen.push(left);
    }
    if (seen.length > 0) texts.push({ element, words, seen });
  }

  for (const { element, words, seen } of texts) {
    let box: Element | null = element;
    while (box !== null && getComputedStyle(box).display === 'inline') box = box.parentElement;
    if (box === null || box instanceof SVGElement) continue;
    const frame = box.getBoundingClientRect();
    if (
      getComputedStyle(box).overflowX === 'visible' &&
      seen.some(({ left, right }) => left < frame.left - SIDEWAYS || right > frame.right + SIDEWAYS)
    )
      say('leaves its box', element, words);
  }

  /** Whether something that isn't see-through lies between two texts: a bar that stays while a list scrolls below it. */
  const isCovered = (one: Element, other: Element, x: number, y: number) => {
    const stack = document.elementsFromPoint(x, y);
    const upper = stack.find((each) => each === one || each === other);
    const lower = upper === one ? other : one;
    const from = upper === undefined ? 0 : stack.indexOf(upper);
    return stack
      .slice(from)
      .some((each) => !each.contains(lower) && getComputedStyle(each).backgroundColor.startsWith('rgb('));
  };
  const layer = (element: Element) =>
    element.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-layer]');
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (layer(one.element) !== layer(other.element)) continue;
      const meet = one.seen.some((a) =>
        other.seen.some((b) => {
          const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
          const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
          const deep = bottom - top > Math.min(a.height, b.height) * 0.4;
          return (
            right - left > 2 && deep && !isCovered(one.element, other.element, (left + right) / 2, (top + bottom) / 2)
          );
        }),
      );
      if (meet) say('overlaps', one.element, `${one.words.trim().slice(0, 40)} | ${other.words}`);
    }
  }

  const context = document.createElement('canvas').getContext('2d')!;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[placeholder], textarea[placeholder]')) {
    if (input.value !== '' || !input.checkVisibility()) continue;
    const style = getComputedStyle(input);
    context.font = style.font;
    const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const isOneLine = input.tagName === 'INPUT';
    if (
      isOneLine &&
      context.measureText(input.placeholder).width > room + SIDEWAYS &&
      input.closest('[title]') === null
    )
      say('cut placeholder', input, input.placeholder);
  }
  return [...new Set(found)];
}
