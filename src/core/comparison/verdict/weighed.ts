import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Note } from './finding.ts';

/** What comparing the answers in one respect can come to. */
export type WeighedVerdict = 'differ' | 'later update' | 'not comparable' | 'compatible' | 'agree';

/** Reports that agree among themselves, and on what. */
export interface AgreeingGroup {
  readonly reportIds: readonly ReportId[];
  /** `20 or more`, `Thursday 21 Apr 2016`. */
  readonly words: string;
}

/** What a comparison in one respect, figures or times, came to. */
export interface Weighed {
  readonly verdict: WeighedVerdict;
  readonly reason: string;
  readonly claimIds: readonly ClaimId[];
  readonly notes: readonly Note[];
  /** With more than two reports that don't all fit together: who does. Largest first; a report can be in several. */
  readonly groups: readonly AgreeingGroup[];
  /** Those that fit none of the largest groups. */
  readonly outliers: readonly ReportId[];
}
