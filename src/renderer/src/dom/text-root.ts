import type { Passage } from '#core/text/passage.ts';

/** A place in the DOM, as ranges and selections take it. */
export interface DomPosition {
  readonly node: Node;
  readonly offset: number;
}

/**
 * A report's text as it is drawn. Parts of a long text may be not drawn, so every question about a place may be answered
 * with null. Offsets are those of the report's text, in UTF-16 code units; heights are the window's, in pixels.
 */
export interface TextRoot {
  /** The element with the text, which gets its events. */
  readonly element: HTMLElement;
  /** The passages of all blocks in order, drawn or not. */
  readonly blocks: readonly Passage[];
  /** Returns the offset of a DOM position, or null outside of the text. Between blocks it is the end of the one before. */
  readonly offsetAt: (position: DomPosition) => number | null;
  /** Returns where an offset is in the DOM, or null where it isn't drawn. Between blocks: the start of the next. */
  readonly positionAt: (offset: number) => DomPosition | null;
  /** Returns the range over a passage, or null where an end of it isn't drawn. */
  readonly rangeOf: (passage: Passage) => Range | null;
  /** Returns where a block lies in the window, or null where it isn't drawn. */
  readonly boxOfBlock: (block: number) => DOMRect | null;
  /** Returns the number of the first drawn block that ends below a height, or null where no block is drawn. */
  readonly blockBelow: (height: number) => number | null;
}

/**
 * Returns the text root of a completely drawn text: `element` has one child per block, in order, and each child has
 * exactly one text node with the block's text.
 */
export function wholeTextRoot(element: HTMLElement, blocks: readonly Passage[]): TextRoot {
  const positionAt = (offset: number): DomPosition | null => {
    const index = blockAt(blocks, offset);
    const block = blocks[index];
    const node = element.children[index]?.firstChild;
    if (block === undefined || !node) return null;
    return { node, offset: Math.min(Math.max(offset - block.start, 0), block.end - block.start) };
  };
  const boxOfBlock = (block: number) => element.children[block]?.getBoundingClientRect() ?? null;
  return {
    element,
    blocks,
    positionAt,
    boxOfBlock,
    offsetAt: (position) => offsetIn(element, blocks, position),
    rangeOf: (passage) => rangeBetween(positionAt, passage),
    blockBelow: (height) =>
      blocks.length === 0 ? null : lowest(blocks.length, (block) => (boxOfBlock(block)?.bottom ?? 0) > height),
  };
}

/** Returns the number of the block that contains `offset`, or of the next one where it lies between two. */
export const blockAt = (blocks: readonly Passage[], offset: number): number =>
  lowest(blocks.length, (block) => (blocks[block]?.end ?? 0) > offset);

/**
 * Returns the lowest number for which `holds` is true, where it is true for all higher numbers; otherwise the last
 * number.
 */
function lowest(count: number, holds: (number: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function offsetIn(element: HTMLElement, blocks: readonly Passage[], { node, offset }: DomPosition): number | null {
  if (node === element) {
    const before = blocks[offset - 1];
    return offset < blocks.length ? (blocks[offset]?.start ?? null) : (before?.end ?? null);
  }
  const child = childOf(element, node);
  const block = child === null ? undefined : blocks[numberOf(child)];
  if (block === undefined) return null;
  if (node.nodeType === Node.TEXT_NODE) return Math.min(block.start + offset, block.end);
  return offset === 0 ? block.start : block.end;
}

function rangeBetween(positionAt: TextRoot['positionAt'], passage: Passage): Range | null {
  const start = positionAt(passage.start);
  // The end belongs to the block of the last unit: an end between blocks must not reach into the next.
  const last = positionAt(Math.max(passage.end - 1, passage.start));
  if (start === null || last === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, Math.min(last.offset + 1, last.node.textContent?.length ?? 0));
  return range;
}

function childOf(element: HTMLElement, node: Node): Element | null {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== element) at = at.parentNode;
  return at instanceof Element ? at : null;
}

/** Blocks carry their numbers: reading one is quicker than counting siblings. */
const numberOf = (child: Element) => Number(child.getAttribute('data-block'));
