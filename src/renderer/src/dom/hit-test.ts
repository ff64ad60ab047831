import type { TextRoot } from './text-root.ts';

/**
 * Returns the offset of the character under a point of the window, or null beside a line's end and between paragraphs. Chrome
 * 130 can't tell which highlight lies under a point, so the text is searched.
 */
export function offsetFromPoint(root: TextRoot, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || !root.element.contains(caret.offsetNode)) return null;
  const offset = root.offsetAt({ node: caret.offsetNode, offset: caret.offset });
  if (offset === null) return null;
  // A caret stands between two characters: the point is on one of the two, or on neither.
  for (const candidate of [offset, offset - 1]) {
    const range = candidate < 0 ? null : root.rangeOf({ start: candidate, end: candidate + 1 });
    for (const box of range?.getClientRects() ?? []) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return candidate;
    }
  }
  return null;
}
