import type { Block } from './block.ts';
import type { ContentMark } from './content-mark.ts';
import { overlaps, type Passage } from './passage.ts';

/** Returns the text of the blocks that are content. Reports are compared by it, because unrelated reports share cookie notices. */
export const contentText = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.notContent === undefined)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Returns the blocks with the analyst's marks applied: a mark overrules the importer. */
export function blocksWithMarks(blocks: readonly Block[], marks: readonly ContentMark[]): readonly Block[] {
  if (marks.length === 0) return blocks;
  const contentAt = new Map(marks.map(({ start, content }) => [start, content]));
  return blocks.map((block) => {
    const content = contentAt.get(block.start);
    if (content === undefined || content === (block.notContent === undefined)) return block;
    const { notContent: _reason, ...rest } = block;
    return content ? rest : { ...rest, notContent: 'analyst' };
  });
}

/**
 * Returns the marks after the analyst has marked the blocks that `passage` touches as content or not. A block that agrees with
 * the importer has no mark, so marking a block and then marking it back leaves no mark.
 */
export function markedContent(
  blocks: readonly Block[],
  marks: readonly ContentMark[],
  passage: Passage,
  content: boolean,
): readonly ContentMark[] {
  const touched = blocks.filter((block) => touches(block, passage));
  const starts = new Set(touched.map(({ start }) => start));
  const wanted = touched
    .filter((block) => (block.notContent === undefined) !== content)
    .map(({ start, end }) => ({ start, end, content }));
  return [...marks.filter(({ start }) => !starts.has(start)), ...wanted].sort((a, b) => a.start - b.start);
}

/** Whether a passage touches a block. A caret, a passage without length, touches the block around it or directly before it. */
const touches = (block: Passage, passage: Passage) =>
  overlaps(block, passage) ||
  (passage.start === passage.end && block.start <= passage.start && passage.start <= block.end);

/** Whether every block that `passage` touches is content. */
export const isContent = (blocks: readonly Block[], passage: Passage): boolean =>
  blocks.filter((block) => touches(block, passage)).every(({ notContent }) => notContent === undefined);
