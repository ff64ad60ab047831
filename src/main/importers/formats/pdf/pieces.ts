import type { TextRun } from './text-run.ts';

/** A piece of a run whose letters all have one direction. */
export interface Piece extends TextRun {
  readonly kind: 'rtl' | 'ltr' | 'figure' | 'sign';
}

const RTL_LETTER = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Figures with their separators and a currency before them, words, white space, single signs. */
const TOKEN = /[$€£¥₪]?\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*|[\p{L}\p{M}]+|\s+|[^]/gu;

/**
 * Splits a run into pieces. A run with right-to-left letters stays whole, because pdf.js has put it in order. In other runs
 * every word, figure and sign is a piece, placed as if all letters were equally wide: in right-to-left text it can move.
 */
export function piecesOf(run: TextRun): Piece[] {
  if (RTL_LETTER.test(run.text)) return [{ ...run, kind: 'rtl' }];
  const perUnit = (run.x1 - run.x0) / Math.max(1, run.text.length);
  return [...run.text.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    ...run,
    text,
    x0: run.x0 + index * perUnit,
    x1: run.x0 + (index + text.length) * perUnit,
    kind: /\p{Nd}/u.test(text) ? 'figure' : /\p{L}/u.test(text) ? 'ltr' : 'sign',
  }));
}
