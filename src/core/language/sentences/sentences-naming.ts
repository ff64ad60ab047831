import { findInText } from '#core/text/find-in-text.ts';
import type { Passage } from '#core/text/passage.ts';
import { sentences } from './segment-text.ts';

/** A whole word: "NOW" isn't named by "nowhere". */
const LETTER = /[\p{L}\p{N}]/u;

/** Returns the sentences of a text that contain one of the names as whole words, in order, each once. */
export function sentencesNaming(text: string, names: readonly string[], language = 'und'): readonly Passage[] {
  const found = names.flatMap((name) =>
    findInText(text, name).filter(
      ({ start, end }) => !LETTER.test(text.slice(0, start).slice(-1)) && !LETTER.test(text.charAt(end)),
    ),
  );
  if (found.length === 0) return [];
  return sentences(text, language).filter(({ start, end }) =>
    found.some((name) => start <= name.start && name.end <= end),
  );
}
