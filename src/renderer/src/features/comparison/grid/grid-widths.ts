/** Pixels of the columns of a grid. */
export interface GridWidths {
  readonly frozen: { readonly question: number; readonly verdict: number };
  /** Whether the column of verdicts is so narrow that it shows words only. */
  readonly slim: boolean;
  /** Pixels of the column of each report. */
  readonly column: number;
  /** The scale of the interface: heights are computed for scale 1 and multiplied by it. */
  readonly scale: number;
  /** Pixels of a whole row. */
  readonly row: number;
}

const ROOMY = { question: 250, verdict: 250 };
const TIGHT = { question: 180, verdict: 190 };
/** The narrower frozen columns of a window that would show fewer than two reports otherwise. */
const SLIM = { question: 150, verdict: 140 };
/** Pixels of a column that is easy to read, with some thirty letters on a line, and of the narrowest if all reports then fit. */
const EASY = 230;
const LEAST = 170;
/** Pixels of the grid below which the frozen columns are narrower: they would leave too little for the reports. */
const TIGHT_BELOW = 940;

/**
 * Divides `room` pixels among the columns of `reports`. A few reports get narrower columns so that all are in sight; more
 * reports than fit even then get easy columns, and the grid scrolls.
 */
export function gridWidths(room: number, reports: number, scale = 1): GridWidths {
  const at1 = widthsAtScale1(room / scale, reports);
  const { question, verdict } = at1.frozen;
  return {
    frozen: { question: question * scale, verdict: verdict * scale },
    slim: at1.slim,
    scale,
    column: at1.column * scale,
    row: Math.max(room, at1.row * scale),
  };
}

function widthsAtScale1(room: number, reports: number): Omit<GridWidths, 'scale'> {
  const fits = (frozen: typeof ROOMY, least: number, columns = Math.max(1, reports)) =>
    room - frozen.question - frozen.verdict >= least * columns;
  const squeezed = !fits(ROOMY, EASY) && fits(TIGHT, LEAST);
  const slim = reports > 1 && !fits(TIGHT, LEAST, 2);
  const frozen = slim ? SLIM : room < TIGHT_BELOW || squeezed ? TIGHT : ROOMY;
  const free = room - frozen.question - frozen.verdict;
  const least = slim ? Math.max(LEAST, Math.floor(free / 2)) : squeezed ? LEAST : EASY;
  const column = Math.max(least, reports === 0 ? 0 : Math.floor(free / reports));
  return { frozen, slim, column, row: Math.max(room, frozen.question + column * reports + frozen.verdict) };
}
