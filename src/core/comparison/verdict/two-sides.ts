import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import type { Claim } from '#core/model/claim.ts';

/** The fields of a proposal that name the agreeing groups and the claims on which it rests. */
interface ReasonedSides extends Sides {
  readonly reason: Pick<VerdictReason, 'claimIds'>;
}

/**
 * Returns the claims to lay side by side so that the analyst sees the verdict: `from`, or the claim that shows the
 * verdict best, and a claim of a report that contradicts it if there is one. One claim where only one report answers,
 * none where no report answers.
 */
export function twoSides(
  { answers }: { readonly answers: readonly Answer[] },
  sides: ReasonedSides,
  from: Claim | null,
): readonly Claim[] {
  const apart = answers.find(({ reportId }) => reportId === sides.outliers[0]);
  const own = from ?? claimFor(apart ?? answers[0], sides);
  if (own === null) return [];
  const others = answers.filter(({ reportId }) => reportId !== own.reportId);
  const against = contradicting(own.reportId, sides);
  const other = claimFor(others.find(({ reportId }) => against.includes(reportId)) ?? others[0], sides);
  return other === null ? [own] : [own, other];
}

/** Returns the reports that contradict `reportId` according to the groups, where more than two reports answer. */
function contradicting(reportId: ReportId, { groups, outliers }: Sides): readonly ReportId[] {
  const friends = new Set(groups.flatMap((group) => (group.reportIds.includes(reportId) ? group.reportIds : [])));
  if (!outliers.includes(reportId)) {
    const apart = outliers.filter((id) => !friends.has(id));
    if (apart.length > 0) return apart;
  }
  return groups.flatMap(({ reportIds }) => reportIds).filter((id) => !friends.has(id));
}

/** Returns the claim of an answer on which a verdict rests, otherwise its first claim. */
const claimFor = (answer: Answer | undefined, { reason: { claimIds } }: ReasonedSides): Claim | null =>
  answer?.claims.find(({ id }) => claimIds.includes(id)) ?? answer?.claims[0] ?? null;
