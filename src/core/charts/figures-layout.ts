import type { ClaimId, QuestionId, ReportId } from '#core/base/id.ts';
import { narrowReading } from '#core/comparison/figures/figure.ts';
import type { Interval } from '#core/comparison/figures/interval.ts';
import type { Words } from '#core/words/words.ts';
import type { FigureGroup, FigureMark, FigureRow } from './figure-rows.ts';
import { niceTicks } from './nice-ticks.ts';
import { fitText, linearScale, type MeasureText, type Scale } from './scale.ts';

/** The sizes of a figures chart in pixels, and the way its numbers are written. */
export interface FiguresSize {
  readonly words: Words;
  readonly width: number;
  /** The width of the column at the left with the questions. */
  readonly gutter: number;
  readonly measureText: MeasureText;
}

/**
 * A count drawn as a bar, or as a dot where `width` is 0. A bar with an open end runs to the edge of the plot and
 * fades.
 */
export interface DrawnMark {
  readonly reportId: ReportId;
  readonly claimIds: readonly ClaimId[];
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
  /** The wider reading of an ambiguous count, drawn faintly on the same line. */
  readonly wider: {
    readonly x: number;
    readonly width: number;
    readonly fadesLeft: boolean;
    readonly fadesRight: boolean;
  } | null;
  readonly label: { readonly text: string; readonly whole: string; readonly x: number };
}

/** A question's counts, one under the other. */
export interface DrawnRow {
  readonly questionId: QuestionId;
  readonly wording: string;
  readonly wholeWording: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
}

/** The rows of one measure with their scale. */
export interface DrawnGroup {
  readonly measure: string;
  readonly y: number;
  readonly height: number;
  /** The left and right ends of the scale. */
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly rows: readonly DrawnRow[];
}

/** Everything a drawing of the figures needs, in pixels from its top left corner. `y` of a mark is its middle. */
export interface FiguresLayout {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly DrawnGroup[];
}

const HEADING = 24;
const AXIS = 22;
const LINE = 20;
const ROW_GAP = 12;
const GROUP_GAP = 20;
const LABEL_GAP = 8;
/**
 * The largest share of the width that labels at the right may take. A larger share would leave too little width for the
 * bars.
 */
const LABELS = 0.5;
const TICK_PIXELS = 80;

/**
 * Lays out the figures, with a scale for each measure: figures of different measures are never compared on one scale.
 */
export function figuresLayout(groups: readonly FigureGroup[], size: FiguresSize): FiguresLayout {
  let y = 0;
  const drawn = groups.map((group) => {
    const one = drawGroup(group, size, y);
    y += one.height + GROUP_GAP;
    return one;
  });
  return { width: size.width, height: Math.max(0, y - GROUP_GAP), groups: drawn };
}

function drawGroup({ measure, rows }: FigureGroup, size: FiguresSize, y: number): DrawnGroup {
  const marks = rows.flatMap((row) => row.marks);
  const longest = Math.max(0, ...marks.map(({ label }) => size.measureText(label)));
  const right = size.width - Math.min(longest + LABEL_GAP, size.width * LABELS);
  const left = size.gutter;
  const ticks = scaleTicks(marks, (right - left) / TICK_PIXELS);
  const scale = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 1, left, right);
  let top = y + HEADING + AXIS;
  const drawn = rows.map((row) => {
    const one = drawRow(row, scale, { left, right, top }, size);
    top += one.height + ROW_GAP;
    return one;
  });
  return {
    measure,
    y,
    height: top - ROW_GAP - y,
    left,
    right,
    ticks: ticks.map((value) => ({ x: scale(value), label: size.words.number(value) })),
    rows: drawn,
  };
}

/**
 * Chooses the ticks of a scale. It starts at zero unless all figures lie far above zero, and leaves space beyond an
 * open end so that a reader sees it fade.
 */
function scaleTicks(marks: readonly FigureMark[], most: number): readonly number[] {
  const readings = marks.flatMap(({ figure }) => figure.readings);
  const numbers = readings.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const ticks = niceTicks(least > greatest / 2 && least !== greatest ? least : Math.min(0, least), greatest, most);
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const last = ticks.at(-1) ?? 0;
  return readings.some(({ low, high }) => high === Infinity && low === last) ? [...ticks, last + step] : ticks;
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function drawRow({ questionId, wording, marks }: FigureRow, scale: Scale, plot: Plot, size: FiguresSize): DrawnRow {
  return {
    questionId,
    wording: fitText(wording, size.gutter - LABEL_GAP, size.measureText),
    wholeWording: wording,
    y: plot.top,
    height: marks.length * LINE,
    marks: marks.map((mark, index) => drawMark(mark, scale, plot, plot.top + (index + 0.5) * LINE, size)),
  };
}

function drawMark(
  { reportId, claimIds, figure, label }: FigureMark,
  scale: Scale,
  plot: Plot,
  y: number,
  size: FiguresSize,
): DrawnMark {
  const [, wide] = figure.readings;
  const bar = barOf(narrowReading(figure), scale, plot);
  const wider = wide === undefined ? null : barOf(wide, scale, plot);
  const end = Math.max(bar.x + bar.width, wider === null ? 0 : wider.x + wider.width);
  const x = end + LABEL_GAP;
  return {
    reportId,
    claimIds,
    ...bar,
    y,
    wider,
    label: { text: fitText(label, size.width - x, size.measureText), whole: label, x },
  };
}

function barOf({ low, high }: Interval, scale: Scale, { left, right }: Plot) {
  const [fadesLeft, fadesRight] = [low === -Infinity, high === Infinity];
  const x = fadesLeft ? left : scale(low);
  return { x, width: (fadesRight ? right : scale(high)) - x, fadesLeft, fadesRight };
}
