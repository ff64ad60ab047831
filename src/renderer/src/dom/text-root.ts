import type { Passage } from '#core/text/passage.ts';

/**
 * A report's text as it is drawn: `element` has one child per block, in order, and each child holds exactly one text node
 * with the block's text. Offsets are those of the report's text, in UTF-16 code units.
 */
export interface TextRoot {
  readonly element: HTMLElement;
  /** The blocks' passages, in order, as many as the element has children. */
  readonly blocks: readonly Passage[];
}

/** The offset of a DOM position, or null where it is outside the text. Between blocks it is the end of the one before. */
export function offsetAt({ element, blocks }: TextRoot, node: Node, nodeOffset: number): number | null {
  if (node === element) {
    const before = blocks[nodeOffset - 1];
    return nodeOffset < blocks.length ? (blocks[nodeOffset]?.start ?? null) : (before?.end ?? null);
  }
  const child = childOf(element, node);
  const block = child === null ? undefined : blocks[indexOf(child)];
  if (block === undefined) return null;
  if (node.nodeType === Node.TEXT_NODE) return Math.min(block.start + nodeOffset, block.end);
  return nodeOffset === 0 ? block.start : block.end;
}

/** Where an offset is in the DOM, or null in an empty text. Between blocks: the start of the next. */
export function positionAt({ element, blocks }: TextRoot, offset: number): { node: Node; offset: number } | null {
  const index = blockAt(blocks, offset);
  const block = blocks[index];
  const node = element.children[index]?.firstChild;
  if (block === undefined || !node) return null;
  return { node, offset: Math.min(Math.max(offset - block.start, 0), block.end - block.start) };
}

/** A DOM range over a passage, or null where the text has no such place. */
export function rangeOf(root: TextRoot, passage: Passage): Range | null {
  const start = positionAt(root, passage.start);
  // The end belongs to the block of the last unit: an end between blocks must not reach into the next.
  const last = positionAt(root, Math.max(passage.end - 1, passage.start));
  if (start === null || last === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, Math.min(last.offset + 1, last.node.textContent?.length ?? 0));
  return range;
}

/** The number of the block that contains `offset`, or of the next one where it lies between two. */
export function blockAt(blocks: readonly Passage[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function childOf(element: HTMLElement, node: Node): Element | null {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== element) at = at.parentNode;
  return at instanceof Element ? at : null;
}

/** React numbers the children it draws: looking the number up is quicker than counting siblings. */
const indexOf = (child: Element) => Number(child.getAttribute('data-block'));
