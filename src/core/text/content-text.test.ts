import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import { blocksWithMarks, contentText, isContent, markedContent } from './content-text.ts';

const TEXT = 'Share this. Four were killed. Read more.';
const BLOCKS: readonly Block[] = [
  { start: 0, end: 11, kind: 'paragraph', notContent: 'share' },
  { start: 12, end: 29, kind: 'paragraph' },
  { start: 30, end: 40, kind: 'paragraph', notContent: 'read-more' },
];

describe('the content of a report', () => {
  test('is the blocks that the importer proposes, until the analyst overrules the importer', () => {
    expect(contentText(TEXT, BLOCKS)).toBe('Four were killed.');
    const marks = markedContent(BLOCKS, [], { start: 5, end: 20 }, true);
    expect(marks).toEqual([{ start: 0, end: 11, content: true }]);
    expect(contentText(TEXT, blocksWithMarks(BLOCKS, marks))).toBe('Share this.\nFour were killed.');
  });

  test('a caret marks the paragraph around it', () => {
    const marks = markedContent(BLOCKS, [], { start: 29, end: 29 }, false);
    expect(blocksWithMarks(BLOCKS, marks)[1]?.notContent).toBe('analyst');
    expect(isContent(blocksWithMarks(BLOCKS, marks), { start: 14, end: 14 })).toBe(false);
  });

  test('the last mark on a block counts, and agreeing with the importer leaves no mark', () => {
    const passage = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(fc.tuple(passage, fc.boolean())), passage, fc.boolean(), (before, last, content) => {
        let marks = before.reduce(
          (so, [where, said]) => markedContent(BLOCKS, so, where, said),
          [] as ReturnType<typeof markedContent>,
        );
        marks = markedContent(BLOCKS, marks, last, content);
        const touched = blocksWithMarks(BLOCKS, marks).filter(
          (block) => block.start < last.end && last.start < block.end,
        );
        expect(touched.every((block) => (block.notContent === undefined) === content)).toBe(true);
        const restored = BLOCKS.reduce(
          (so, block) => markedContent(BLOCKS, so, block, block.notContent === undefined),
          marks,
        );
        expect(restored).toEqual([]);
      }),
    );
  });
});
