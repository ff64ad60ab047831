import type { ClaimId, ReportId } from '#core/base/id.ts';
import { byAsOf, isCount, type CountStatement } from './answers/count-statement.ts';
import type { ByMeasure } from './answers/statements-by-measure.ts';
import { narrowReading, type KnownFigure } from './figures/figure.ts';
import type { Interval } from './figures/interval.ts';

/** A segment of a number line, its ends from 0 (left) to 1 (right). An open end reaches the edge and fades out. */
export interface LineSegment {
  readonly start: number;
  readonly end: number;
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
}

/** A count on a number line. `start === end` is a point. */
export interface NumberMark extends LineSegment {
  readonly reportId: ReportId;
  readonly claimIds: readonly ClaimId[];
  readonly figure: KnownFigure;
  /** The segment of the wider reading, where it is ambiguous whether a bound applies; otherwise null. */
  readonly wider: LineSegment | null;
}

/** The counts of a question on one scale, the earliest as-of time first. */
export interface NumberLine {
  readonly measure: string;
  /** Whether the question has other measures, which aren't drawn: then the measure is written beside the line. */
  readonly oneOfSeveral: boolean;
  /** The numbers at the left and right edges. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly NumberMark[];
}

/**
 * The space at each end of the line, as a share of the range of the figures: enough to show that no figure is cut off.
 */
const ROOM = 0.15;

/**
 * Draws the counts of one measure to scale, between whole numbers; null where nothing is counted, or where different
 * things are counted. Of several measures it draws the first that is compared, on which the verdict rests.
 */
export function numberLine({ compared, alone }: ByMeasure): NumberLine | null {
  const oneOfSeveral = compared.length + alone.length > 1;
  const [measured, ...others] = compared.length > 0 ? compared.slice(0, 1) : alone;
  if (measured === undefined || others.length > 0) return null;
  const counts = measured.statements.filter(isCount).toSorted(byAsOf);
  const numbers = counts
    .flatMap(({ figure }) => figure.readings.flatMap(({ low, high }) => [low, high]))
    .filter(Number.isFinite);
  if (numbers.length === 0) return null;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const room = least === most ? Math.max(1, Math.abs(most) / 4) : (most - least) * ROOM;
  const from = least >= 0 ? Math.max(0, least - room) : least - room;
  const scale = { from: Math.floor(from), to: Math.ceil(most + room) };
  return { measure: measured.measure, oneOfSeveral, ...scale, marks: counts.map((count) => markOf(count, scale)) };
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

function markOf({ reportId, claims, figure }: CountStatement, scale: Scale): NumberMark {
  const [, wider] = figure.readings;
  return {
    ...segment(narrowReading(figure), scale),
    reportId,
    claimIds: claims.map(({ id }) => id),
    figure,
    wider: wider === undefined ? null : segment(wider, scale),
  };
}

function segment({ low, high }: Interval, { from, to }: Scale): LineSegment {
  const place = (value: number) => (value - from) / (to - from);
  const [fadesLeft, fadesRight] = [low === -Infinity, high === Infinity];
  return { start: fadesLeft ? 0 : place(low), end: fadesRight ? 1 : place(high), fadesLeft, fadesRight };
}
