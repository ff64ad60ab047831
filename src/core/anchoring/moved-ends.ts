import { words } from '#core/language/sentences/segment-text.ts';
import type { Passage } from '#core/text/passage.ts';

/** Words within this many UTF-16 code units are looked at: enough for the next word, and quick in a long text. */
const NEAR = 400;

/** The end of a passage that moves by a word, and the direction. */
export type EndMove = 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later';

/** Returns `passage` (UTF-16 code units, end exclusive) with one end moved by a word, or null where no word is there. */
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
