import { ENGLISH_BOUNDS } from '#core/language/en/english-bounds.ts';
import type { BoundCue } from '#core/language/vocabulary/bound-cue.ts';

/** Reads the words that bound a figure, as they are written in the text. Words outside the table bound nothing. */
export function boundCue(cue: string): BoundCue {
  const words = ` ${cue.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return ENGLISH_BOUNDS.find(([phrase]) => words.includes(` ${phrase} `))?.[1] ?? { bounds: 'none', strict: false };
}
