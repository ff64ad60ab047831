import { randomNumbers } from '#testing/files/damaged-copies.ts';

/** A text, its edited version, and the new place of each offset of the old text; null where it was removed. */
export interface Edited {
  readonly text: string;
  readonly placeOf: (offset: number) => number | null;
}

const random = randomNumbers(5);
const pick = (count: number) => Math.floor(random() * count);
const vocabulary = Array.from({ length: 5000 }, () =>
  Array.from({ length: 2 + pick(8) }, () => String.fromCharCode(97 + pick(26))).join(''),
);
const aWord = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? '';

/** Returns paragraphs of seventy words, of which a few are frequent. */
export const prose = (paragraphs: number): string[] =>
  Array.from({ length: paragraphs }, () => Array.from({ length: 70 }, aWord).join(' '));

/** Returns places for claims: from the beginning of a word, 10 to 160 letters long. */
export const places = (text: string, count: number) =>
  Array.from({ length: count }, () => {
    const start = text.indexOf(' ', pick(text.length - 400)) + 1;
    return { start, end: start + 10 + pick(150) };
  });

/** Replaces a share of the words by others. */
export function withWordsChanged(text: string, share: number): Edited {
  const moves: (readonly [from: number, to: number])[] = [];
  let shift = 0;
  const changed = text.replace(/\w+/g, (word, at: number) => {
    moves.push([at, at + shift]);
    const next = random() < share ? aWord() : word;
    shift += next.length - word.length;
    return next;
  });
  const byStart = new Map(moves);
  return { text: changed, placeOf: (offset) => byStart.get(offset) ?? null };
}

/** Moves some paragraphs, adds as many new ones and removes as many. */
export function withParagraphsMoved(text: string, count: number): Edited {
  const old = text.split('\n\n');
  const starts: number[] = [];
  old.reduce((at, paragraph) => (starts.push(at), at + paragraph.length + 2), 0);
  const order: (number | string)[] = old.map((_, i) => i);
  for (let i = 0; i < count; i++) order.splice(pick(order.length), 0, ...order.splice(pick(order.length), 1));
  for (let i = 0; i < count; i++) order.splice(pick(order.length), 1, ...prose(1));
  const went = new Map<number, number>();
  const parts: string[] = [];
  let at = 0;
  for (const item of order) {
    const paragraph = typeof item === 'string' ? item : (old[item] ?? '');
    if (typeof item === 'number') went.set(item, at);
    parts.push(paragraph);
    at += paragraph.length + 2;
  }
  return {
    text: parts.join('\n\n'),
    placeOf: (offset) => {
      const paragraph = starts.findLastIndex((start) => start <= offset);
      const to = went.get(paragraph);
      return to === undefined ? null : to + offset - (starts[paragraph] ?? 0);
    },
  };
}
