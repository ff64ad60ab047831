import type { Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';

/** Notes the agreeing groups and the outliers, where more than two reports answer and they don't all fit together. */
export function groupNote({
  groups,
  outliers,
  reason: { claimIds },
}: Sides & { readonly reason: Pick<VerdictReason, 'claimIds'> }): Note | null {
  if (groups.length === 0) return null;
  const none = groups.every(({ reportIds }) => reportIds.length === 1);
  return { kind: none ? 'no two agree' : 'groups agree', params: { groups, outliers }, claimIds };
}
