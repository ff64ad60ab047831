/** Pixels of the columns of a grid. */
export interface GridWidths {
  readonly frozen: { readonly question: number; readonly verdict: number };
  /** Whether the verdicts' column has room for their words only. */
  readonly slim: boolean;
  /** Of each report's column. */
  readonly column: number;
  /** Of a pixel of these, at the interface's scale: heights follow from what fits at scale 1. */
  readonly scale: number;
  /** Of a whole row. */
  readonly row: number;
}

const ROOMY = { question: 250, verdict: 250 };
const TIGHT = { question: 180, verdict: 190 };
/** Where two reports would not be seen at once otherwise. */
const SLIM = { question: 150, verdict: 140 };
/** A column in which one reads easily holds a line of some thirty letters; so narrow may it be where all fit then. */
const EASY = 230;
const LEAST = 170;
/** Below this many pixels the frozen columns leave too little for the reports. */
const TIGHT_BELOW = 940;

/**
 * Shares `room` pixels among the columns of `reports`. Rather than have one of a few reports out of sight, all columns are
 * narrower; more than fit even so are scrolled to.
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
