import { words } from '#core/language/sentences/segment-text.ts';
import type { Passage } from '#core/text/passage.ts';

/** Words further away than this many units aren't needed to find the next one. */
const NEAR = 400;

/** Which end of a passage moves a word, and in which direction. */
export type EndMove = 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later';

/** `passage` with one end moved by a word, or null where there is no word to move it to. */
export function movedEnds(move: EndMove, passage: Passage, text: string, language: string): Passage | null {
  const { start, end } = passage;
  const from = Math.max(0, start - NEAR);
  const near = words(text.slice(from, end + NEAR), language).map((word) => ({
    start: word.start + from,
    end: word.end + from,
  }));
  switch (move) {
    case 'start-earlier':
      return checked(near.findLast((word) => word.start < start)?.start, end);
    case 'start-later':
      return checked(near.find((word) => word.start > start)?.start, end);
    case 'end-later':
      return checked(start, near.find((word) => word.end > end)?.end);
    case 'end-earlier':
      return checked(start, near.findLast((word) => word.end < end)?.end);
  }
}

const checked = (start: number | undefined, end: number | undefined): Passage | null =>
  start !== undefined && end !== undefined && start < end ? { start, end } : null;
