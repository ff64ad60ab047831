import type { Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';

/** What comparing the answers in one respect can come to. */
export type ExplainedVerdict = 'differ' | 'later update' | 'not comparable' | 'compatible' | 'agree';

/** What a comparison in one respect (figures, times, denials) came to, and why. */
export interface Explanation extends Sides {
  readonly verdict: ExplainedVerdict;
  readonly reason: VerdictReason;
  readonly notes: readonly Note[];
}
