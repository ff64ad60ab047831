import type { Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';

/** The verdicts that comparing answers in one respect can give. */
export type ComparedVerdict = 'differ' | 'contested' | 'later update' | 'not comparable' | 'compatible' | 'agree';

/** The verdict of a comparison in one respect (figures, times, stances, …), with its reason. */
export interface Explanation extends Sides {
  readonly verdict: ComparedVerdict;
  readonly reason: VerdictReason;
  readonly notes: readonly Note[];
}
