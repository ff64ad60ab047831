import type { KeyboardEvent } from 'react';
import { sentences, words } from '#core/language/sentences/segment-text.ts';
import type { ReportText } from '#core/model/report.ts';
import type { Passage } from '#core/text/passage.ts';
import { blockAt } from '#renderer/dom/text-root.ts';

/** Returns the passage that contains the offset or ends at it. */
export const passageAt = (passages: readonly Passage[], offset: number) =>
  passages.find(({ start, end }) => start <= offset && offset <= end);

/** Returns the sentences of the block at `offset`: a long text needn't be split whole for one click. */
export function sentencesNear({ text, blocks }: ReportText, language: string, offset: number): readonly Passage[] {
  const block = blocks[blockAt(blocks, offset)];
  return block === undefined ? [] : movedBy(block.start, sentences(text.slice(block.start, block.end), language));
}

/**
 * Returns the passage that a key selects: W, S and P the word, sentence and paragraph at the caret, Ctrl A the whole report
 * and no other beside it. Null for other keys.
 */
export function passageForKey(
  event: KeyboardEvent,
  report: ReportText,
  language: string,
  caret: number | null,
): Passage | null {
  const key = event.key.toLowerCase();
  const { text, blocks } = report;
  if (key === 'a' && (event.ctrlKey || event.metaKey)) return { start: 0, end: text.length };
  if (event.ctrlKey || event.metaKey || event.altKey || caret === null) return null;
  const block = blocks[blockAt(blocks, caret)];
  if (block === undefined) return null;
  switch (key) {
    case 'w':
      return passageAt(movedBy(block.start, words(text.slice(block.start, block.end), language)), caret) ?? null;
    case 's':
      return passageAt(sentencesNear(report, language, caret), caret) ?? null;
    case 'p':
      return block;
    default:
      return null;
  }
}

const movedBy = (by: number, passages: readonly Passage[]): readonly Passage[] =>
  passages.map(({ start, end }) => ({ start: start + by, end: end + by }));
