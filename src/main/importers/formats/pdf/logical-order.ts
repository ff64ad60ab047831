import { joinRuns } from './join-runs.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { hasRightToLeft } from './right-to-left.ts';
import type { TextRun } from './text-run.ts';

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/**
 * How a file gives the brackets of right-to-left text: as the shape that is `drawn`, mirrored, or as the letter that is `meant`.
 */
export type Brackets = 'drawn' | 'meant';

/**
 * The runs of a line in the order they are read: along its main direction, but stretches of the other direction in theirs. What
 * UAX #9 does to show a line is undone.
 */
export function inLogicalOrder(runs: readonly TextRun[], rtl: boolean, brackets: Brackets): TextRun[] {
  if (!rtl && !runs.some(({ text }) => hasRightToLeft(text)))
    return runs.toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const stretches = rtl ? fromTheRight(runs) : fromTheLeft(runs);
  return stretches.map(({ pieces, rightToLeft }) => {
    const read = brackets === 'drawn' && rightToLeft ? pieces.map((piece) => mirrored(piece)) : pieces;
    return asOne(read);
  });
}

/** A stretch as one run: what stands beside it stands beside its ends, whichever is read first. */
function asOne(pieces: readonly Piece[]): TextRun {
  const [first] = pieces;
  if (first === undefined) throw new RangeError('a stretch without pieces');
  if (pieces.length === 1) return first;
  const inked = pieces.filter(({ text }) => text.trim() !== '');
  const x0 = Math.min(...inked.map((piece) => piece.x0));
  return { ...first, text: joinRuns(pieces), x0, x1: Math.max(...inked.map((piece) => piece.x1)) };
}

const mirrored = (piece: Piece): Piece =>
  piece.kind === 'ltr'
    ? piece
    : { ...piece, text: piece.text.replace(/[()[\]{}<>«»]/g, (sign) => MIRRORED[sign] ?? sign) };

interface Stretch {
  /** In the order they are read. */
  readonly pieces: readonly Piece[];
  readonly rightToLeft: boolean;
}

/** Right-to-left text with whole words, and with figures, that run left to right. */
function fromTheRight(runs: readonly TextRun[]): Stretch[] {
  const arabic = runs.some(({ text }) => /\p{Script=Arabic}/u.test(text));
  // By their middles: a mark without a width lies at the edge of its letter and within rounding of the next one.
  const drawn = runs.flatMap((run) => piecesOf(run)).sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1);
  const stretches: Stretch[] = [];
  for (let i = 0; i < drawn.length;) {
    const end = drawn[i]?.kind === 'ltr' ? endOfWords(drawn, i) : endOfFigure(drawn, i, arabic);
    const pieces = drawn.slice(i, end);
    stretches.push({ pieces, rightToLeft: pieces.length === 1 });
    i = end;
  }
  return stretches.reverse();
}

/** Words that run left to right, with the figures and signs between and the figures behind them. */
function endOfWords(drawn: readonly Piece[], from: number): number {
  let end = from + 1;
  for (let i = end; i < drawn.length && drawn[i]?.kind !== 'rtl'; i++) {
    if (drawn[i]?.kind !== 'sign') end = i + 1;
  }
  return end;
}

/** A figure whose digits and separators were drawn one by one (UAX #9, W4): a hyphen parts two figures of Arabic text. */
function endOfFigure(drawn: readonly Piece[], from: number, arabic: boolean): number {
  let end = from + 1;
  while (drawn[end - 1]?.kind === 'figure') {
    const [last, sign, next] = [drawn[end - 1], drawn[end], drawn[end + 1]];
    if (last !== undefined && sign?.kind === 'figure' && touch(last, sign)) end += 1;
    else if (
      last !== undefined &&
      sign !== undefined &&
      next?.kind === 'figure' &&
      (arabic ? /^[.,/:٫٬]$/u : /^[.,/:+-]$/u).test(sign.text) &&
      touch(last, sign) &&
      touch(sign, next)
    )
      end += 2;
    else break;
  }
  return end;
}

const touch = (a: Piece, b: Piece) => b.x0 - a.x1 < Math.max(a.size, b.size) * 0.15;

/** Left-to-right text with stretches that run right to left: from one such letter to the last that no word parts from it. */
function fromTheLeft(runs: readonly TextRun[]): Stretch[] {
  const drawn = runs.map((run) => asPiece(run)).sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const stretches: Stretch[] = [];
  for (let i = 0; i < drawn.length;) {
    let end = i + 1;
    for (let j = end; drawn[i]?.kind === 'rtl' && j < drawn.length && drawn[j]?.kind !== 'ltr'; j++) {
      if (drawn[j]?.kind === 'rtl') end = j + 1;
    }
    const rightToLeft = drawn[i]?.kind === 'rtl';
    const pieces = drawn.slice(i, end);
    stretches.push({ pieces: rightToLeft ? pieces.reverse() : pieces, rightToLeft });
    i = end;
  }
  return stretches;
}

/** A whole run as a piece. */
function asPiece(run: TextRun): Piece {
  const pieces = piecesOf(run);
  const kind =
    pieces.find((piece) => piece.kind === 'rtl' || piece.kind === 'ltr')?.kind ??
    (pieces.some((piece) => piece.kind === 'figure') ? 'figure' : 'sign');
  return { ...run, kind };
}
