import type { ReportId } from '#core/base/id.ts';
import type { Interval } from '#core/comparison/figures/interval.ts';
import type { TimeSpan } from '#core/comparison/times/time-span.ts';

/** The numbers or the times that all reports of a group can mean, or whether they affirm or deny. */
export type CommonGround =
  | {
      readonly of: 'figure';
      readonly interval: Interval;
      /** The coding rules that the ends of the interval depend on. */ readonly rules: readonly string[];
    }
  | { readonly of: 'time'; readonly span: TimeSpan }
  | { readonly of: 'statement'; readonly denied: boolean };

/** Reports that agree among themselves, and the common ground on which they agree. */
export interface AgreeingGroup {
  readonly reportIds: readonly ReportId[];
  readonly common: CommonGround;
}

/** The groups of agreeing reports, where more than two reports answer and they don't all fit together. */
export interface Sides {
  /** The largest first; a report can be in several. Empty where all fit together or fewer than three reports answer. */
  readonly groups: readonly AgreeingGroup[];
  /** Reports that fit none of the largest groups. */
  readonly outliers: readonly ReportId[];
}

export const NO_SIDES: Sides = { groups: [], outliers: [] };
