import { offsetAt, rangeOf, type TextRoot } from './text-root.ts';

/**
 * The offset of the character under a point of the window, or null where there is none: beside a line's end and between
 * paragraphs nothing is hit. (Chrome 130 can't say which highlight lies under a point, so the text is asked.)
 */
export function offsetFromPoint(root: TextRoot, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || !root.element.contains(caret.offsetNode)) return null;
  const offset = offsetAt(root, caret.offsetNode, caret.offset);
  if (offset === null) return null;
  // A caret stands between two characters: the point is on one of them, or on neither.
  for (const candidate of [offset, offset - 1]) {
    const range = candidate < 0 ? null : rangeOf(root, { start: candidate, end: candidate + 1 });
    for (const box of range?.getClientRects() ?? []) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return candidate;
    }
  }
  return null;
}
