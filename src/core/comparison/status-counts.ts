import { VERDICTS, type Verdict } from '#core/model/verdict.ts';
import type { ComparisonRow, Standing } from './comparison-row.ts';

/** The questions of a comparison, counted. */
export interface StatusCounts {
  readonly questions: number;
  /** By the verdict that stands: the analyst's, else the proposed one. Every verdict has an entry. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byStanding: Readonly<Record<Standing, number>>;
  /** Disputes that nobody has settled; see {@link isOpenDispute}. */
  readonly open: number;
}

/** Verdicts by which reports contradict each other, or may. */
const DISPUTES: ReadonlySet<Verdict> = new Set(['differ', 'later update', 'not comparable']);

/** Whether reports contradict each other, or may, and the analyst hasn't settled it or must look again. */
export const isOpenDispute = ({ verdict, standing }: ComparisonRow) =>
  DISPUTES.has(verdict) && standing !== 'accepted' && standing !== 'overridden';

/** Counts what the status bar and the hand-over report's method statement show. */
export function statusCounts(rows: readonly ComparisonRow[]): StatusCounts {
  const byVerdict = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const byStanding: Record<Standing, number> = {
    undecided: 0,
    accepted: 0,
    overridden: 0,
    'left open': 0,
    'another look': 0,
  };
  for (const { verdict, standing } of rows) {
    byVerdict[verdict] += 1;
    byStanding[standing] += 1;
  }
  return { questions: rows.length, byVerdict, byStanding, open: rows.filter(isOpenDispute).length };
}
