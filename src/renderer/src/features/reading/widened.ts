import type { KeyboardEvent } from 'react';
import { sentences, words } from '#core/language/sentences/segment-text.ts';
import type { ReportText as Text } from '#core/model/report.ts';
import type { Passage } from '#core/text/passage.ts';
import { blockAt } from '#renderer/dom/text-root.ts';

/** The one of `passages` in which the offset is, its ends with it. */
export const around = (passages: readonly Passage[], offset: number) =>
  passages.find(({ start, end }) => start <= offset && offset <= end);

/** The sentences of the block around `offset`: a long text needn't be split whole for one click. */
export function sentencesNear({ text, blocks }: Text, language: string, offset: number): readonly Passage[] {
  const block = blocks[blockAt(blocks, offset)];
  if (block === undefined) return [];
  return sentences(text.slice(block.start, block.end), language).map(({ start, end }) => ({
    start: start + block.start,
    end: end + block.start,
  }));
}

/** W, S and P select the word, the sentence, the paragraph at the caret; Ctrl A the report, and no other beside it. */
export function widened(event: KeyboardEvent, text: Text, language: string, caret: number | null): Passage | null {
  if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) return { start: 0, end: text.text.length };
  if (caret === null || event.ctrlKey || event.altKey || event.metaKey) return null;
  const block = text.blocks[blockAt(text.blocks, caret)];
  if (block === undefined) return null;
  switch (event.key.toLowerCase()) {
    case 'w':
      return (
        around(
          words(text.text.slice(block.start, block.end), language).map(({ start, end }) => ({
            start: start + block.start,
            end: end + block.start,
          })),
          caret,
        ) ?? null
      );
    case 's':
      return around(sentencesNear(text, language, caret), caret) ?? null;
    case 'p':
      return block;
    default:
      return null;
  }
}
