import type { Block } from './block.ts';
import type { ContentMark } from './content-mark.ts';
import { overlaps, type Passage } from './passage.ts';

/** The text without the blocks that aren't content: what reports are compared by, since they share cookie notices. */
export const contentText = (text: string, blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.notContent === undefined)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** The blocks as the analyst sees them: what the importer took for content or not, unless a mark says otherwise. */
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
 * The marks after the analyst has said whether the blocks that `passage` touches are content. What the importer took them
 * for needs no mark, so saying the opposite twice leaves none.
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

/** A caret, a passage without length, touches the block it stands in or at the end of. */
const touches = (block: Passage, passage: Passage) =>
  overlaps(block, passage) ||
  (passage.start === passage.end && block.start <= passage.start && passage.start <= block.end);

/** Whether every block that `passage` touches is content. */
export const isContent = (blocks: readonly Block[], passage: Passage): boolean =>
  blocks.filter((block) => touches(block, passage)).every(({ notContent }) => notContent === undefined);
