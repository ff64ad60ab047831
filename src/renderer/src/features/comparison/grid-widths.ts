/** Pixels of the columns of a grid. */
export interface GridWidths {
  readonly frozen: { readonly question: number; readonly verdict: number };
  /** Of each report's column. */
  readonly column: number;
  /** Of a whole row. */
  readonly row: number;
}

/** A column holds a line of some thirty letters at least. */
const LEAST = 230;
const ROOMY = { question: 250, verdict: 250 };
const TIGHT = { question: 180, verdict: 190 };
/** Below this many pixels the frozen columns leave too little for the reports. */
const TIGHT_BELOW = 940;

/** Shares `room` pixels among the columns of `reports`; more than fit are scrolled to. */
export function gridWidths(room: number, reports: number): GridWidths {
  const frozen = room < TIGHT_BELOW ? TIGHT : ROOMY;
  const free = room - frozen.question - frozen.verdict;
  const column = Math.max(LEAST, reports === 0 ? 0 : Math.floor(free / reports));
  return { frozen, column, row: Math.max(room, frozen.question + column * reports + frozen.verdict) };
}
