import type { ReportId } from '#core/base/id.ts';
import type { Interval } from '#core/comparison/figures/interval.ts';
import type { TimeSpan } from '#core/comparison/times/time-span.ts';

/** What the reports of a group can say together: numbers, a time, or that a thing happened or didn't. */
export type CommonGround =
  | {
      readonly of: 'figure';
      readonly interval: Interval;
      /** Coding rules that its ends need. */ readonly rules: readonly string[];
    }
  | { readonly of: 'time'; readonly span: TimeSpan }
  | { readonly of: 'statement'; readonly denied: boolean };

/** Reports that agree among themselves, and on what. */
export interface AgreeingGroup {
  readonly reportIds: readonly ReportId[];
  readonly common: CommonGround;
}

/** With more than two reports that don't all fit together: who agrees with whom. */
export interface Sides {
  /** Largest first; a report can be in several. Empty where all fit together or fewer than three reports answer. */
  readonly groups: readonly AgreeingGroup[];
  /** Reports that fit none of the largest groups. */
  readonly outliers: readonly ReportId[];
}

export const NO_SIDES: Sides = { groups: [], outliers: [] };
