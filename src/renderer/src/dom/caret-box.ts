import type { TextRoot } from './text-root.ts';

/** The place of a caret in the window's coordinates. */
export interface CaretBox {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Returns the place of the caret at `offset`, or null where the text isn't drawn. */
export function caretBox(root: TextRoot, offset: number): CaretBox | null {
  const position = root.positionAt(offset);
  if (position === null) return null;
  const range = document.createRange();
  range.setStart(position.node, position.offset);
  range.collapse(true);
  const box = range.getClientRects()[0] ?? edgeOfNeighbour(range, position.node, position.offset);
  return box === null ? null : { x: box.left, y: box.top, height: box.height };
}

/** A collapsed range at a line's end has no box: the edge of the character before it serves. */
function edgeOfNeighbour(range: Range, node: Node, offset: number): DOMRect | null {
  if (offset === 0) return null;
  range.setStart(node, offset - 1);
  range.setEnd(node, offset);
  const box = [...range.getClientRects()].at(-1);
  return box === undefined ? null : new DOMRect(box.right, box.top, 0, box.height);
}
