import type { Answer } from '#core/comparison/answers/answer.ts';
import { isCount } from '#core/comparison/answers/count-statement.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import type { Claim } from '#core/model/claim.ts';
import { isEmptyQuantity } from '#core/model/quantity.ts';
import type { Question } from '#core/model/question.ts';
import type { GridLine } from './grid-lines.ts';
import type { GridWidths } from './grid-widths.ts';
import { fitsOnALine, linesOf } from './text-width.ts';

/** As many claims of a cell are shown; the rest are counted. */
export const MOST_CLAIMS = 3;
const THEME_HEIGHT = 30;
/** Above and below in a cell, with the line between rows. */
const PADDING = 21;
const QUOTE_LINE = 21;
/** A quote is cut after two lines; of a longer one than this it isn't known which letters are shown. */
const LONGEST = 110;
/** Who says so; hedge, as-of time, figure. */
const SMALL_LINE = 16;
const GAP = 8;
const MORE = 18;
/** A line of a question or of the words for a verdict, of which a question has three at most. */
const WORDS_LINE = 19;
const MOST_LINES = 3;
const THEME = 23;
/** What a verdict's parts are apart; one mark of a number line, of which three lie apart. */
const APART = 4;
const MARK = 10;
const MOST_MARKS = 3;
/** Pixels of a cell that are no room for its words: of a report's, and of a question's. */
const INSET = 26;
const QUESTION_INSET = 50;

/**
 * Pixels that a line is high, from what it holds and without drawing it, so that a grid of any size knows its own length.
 * Rather a few pixels too many than a line cut off. `grouped` questions don't show their theme.
 */
export function lineHeight(line: GridLine, widths: GridWidths, grouped: boolean): number {
  const { scale } = widths;
  if (line.kind === 'theme') return THEME_HEIGHT * scale;
  const { measures, answers, question } = line.row;
  let height = Math.max(
    questionHeight(question, widths.frozen.question / scale - QUESTION_INSET, grouped),
    verdictHeight(measures, answers.length, widths.slim),
  );
  // plain loops: a large grid has tens of thousands of claims, and all are gone through before it is drawn
  for (const answer of answers) height = Math.max(height, answerHeight(answer, widths.column / scale - INSET));
  return (PADDING + height) * scale;
}

function questionHeight({ wording, description, themeTagId }: Question, room: number, grouped: boolean): number {
  const theme = grouped || themeTagId === null ? 0 : THEME;
  return Math.min(MOST_LINES, linesOf(wording, room)) * WORDS_LINE + theme + (description === '' ? 0 : SMALL_LINE);
}

/** The verdict's words, a number line with its figures, the origins; where there is little room only words, on two lines. */
function verdictHeight(measures: ByMeasure, reports: number, slim: boolean): number {
  if (slim) return 2 * WORDS_LINE + APART;
  const marks = marksOf(measures);
  const figures = marks === 0 ? 0 : MARK * Math.min(MOST_MARKS, marks) + SMALL_LINE + 2 * APART;
  return WORDS_LINE + figures + (reports < 2 ? 0 : SMALL_LINE + APART);
}

/** How many figures the number line shows: of the first measure that is compared, or of the only one there is. */
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

/** Whether there may be more to say below a claim than who says it. */
const saysMore = ({ placement, hedge, quantity, time }: Claim) =>
  placement === 'orphaned' || hedge !== '' || !isEmptyQuantity(quantity) || time.asWritten !== '' || time.start !== '';
