import type { Answer } from '#core/comparison/answers/answer.ts';
import { isCount } from '#core/comparison/answers/count-statement.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import type { Claim } from '#core/model/claim.ts';
import { isEmptyQuantity } from '#core/model/quantity.ts';
import type { Question } from '#core/model/question.ts';
import type { GridLine } from './grid-lines.ts';
import type { GridWidths } from './grid-widths.ts';
import { fitsOnALine, linesOf } from './text-width.ts';

/** The most claims that a cell shows; the others are counted. More would make rows higher than a screen. */
export const MOST_CLAIMS = 3;
const THEME_HEIGHT = 30;
/** Pixels above and below the content of a cell, with the line between rows. */
const PADDING = 21;
const QUOTE_LINE = 21;
/** The letters of the longest quote that is measured: a longer one fills both lines after which quotes are cut. */
const LONGEST = 110;
/** Pixels of a small line: the source of a claim, or its hedge, as-of time and figure. */
const SMALL_LINE = 16;
const GAP = 8;
const MORE = 18;
/** Pixels of a line of a question or a verdict, and the most lines of a question. */
const WORDS_LINE = 19;
const MOST_LINES = 3;
const THEME = 23;
/** Pixels between the parts of a verdict and of a mark on the number line, and the most marks at full distance. */
const APART = 4;
const MARK = 10;
const MOST_MARKS = 3;
/** Pixels that a cell of a report, and a cell of a question, lose to padding and buttons. */
const INSET = 26;
const QUESTION_INSET = 50;

/**
 * Returns the height of a line in pixels from its content, without drawing it, so that the grid knows its whole length.
 * A few pixels too many are accepted, because one too few cuts off words. `grouped` questions don't show their theme.
 */
export function lineHeight(line: GridLine, widths: GridWidths, grouped: boolean): number {
  const { scale } = widths;
  if (line.kind === 'theme') return THEME_HEIGHT * scale;
  const { measures, answers, question } = line.row;
  let height = Math.max(
    questionHeight(question, widths.frozen.question / scale - QUESTION_INSET, grouped),
    verdictHeight(measures, answers.length, widths.slim),
  );
  // plain loops: a large grid has tens of thousands of claims, all of which are visited before it is drawn
  for (const answer of answers) height = Math.max(height, answerHeight(answer, widths.column / scale - INSET));
  return (PADDING + height) * scale;
}

function questionHeight({ wording, description, themeTagId }: Question, room: number, grouped: boolean): number {
  const theme = grouped || themeTagId === null ? 0 : THEME;
  return Math.min(MOST_LINES, linesOf(wording, room)) * WORDS_LINE + theme + (description === '' ? 0 : SMALL_LINE);
}

/** Returns the height of the verdict, the number line with its figures, and the origins; of two lines of words in a slim column. */
function verdictHeight(measures: ByMeasure, reports: number, slim: boolean): number {
  if (slim) return 2 * WORDS_LINE + APART;
  const marks = marksOf(measures);
  const figures = marks === 0 ? 0 : MARK * Math.min(MOST_MARKS, marks) + SMALL_LINE + 2 * APART;
  return WORDS_LINE + figures + (reports < 2 ? 0 : SMALL_LINE + APART);
}

/** Returns the number of marks on the number line: the counts of the first compared measure, or of the only measure. */
function marksOf({ compared, alone }: ByMeasure): number {
  const measured = compared[0] ?? (alone.length === 1 ? alone[0] : undefined);
  return measured === undefined ? 0 : measured.statements.filter(isCount).length;
}

function answerHeight({ claims, repeats }: Answer, room: number): number {
  let height = claims.length > MOST_CLAIMS ? MORE : 0;
  for (let index = 0; index < claims.length && index < MOST_CLAIMS; index++) {
    const claim = claims[index];
    if (claim === undefined) continue;
    const { quote } = claim;
    const lines = quote.length <= LONGEST && fitsOnALine(quote, room) ? 1 : 2;
    const below = repeats.has(claim.id) || saysMore(claim) ? 2 : 1;
    height += (index === 0 ? 0 : GAP) + lines * QUOTE_LINE + below * SMALL_LINE;
  }
  return height;
}

/** Returns whether a claim may need a second small line, below its source. */
const saysMore = ({ placement, hedge, quantity, time }: Claim) =>
  placement === 'orphaned' || hedge !== '' || !isEmptyQuantity(quantity) || time.asWritten !== '' || time.start !== '';
