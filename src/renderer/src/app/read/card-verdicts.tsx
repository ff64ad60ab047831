import type { Claim } from '#core/model/claim.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { QuestionOnCard } from '#renderer/features/comparison/question/question-on-card.tsx';

/** The verdicts on the questions of the selected claim. A link to their other claims keeps the claim in sight. */
export function CardVerdicts({ claim }: { readonly claim: Claim }) {
  const { focus } = useWorkspace();
  const live = useComparison();
  if (live === null) return null;
  const { context, rows, detailOf } = live.comparison;
  return rows
    .filter(({ question }) => claim.questionIds.includes(question.id))
    .map((row) => (
      <QuestionOnCard
        key={row.question.id}
        row={row}
        detail={detailOf(row)}
        context={context}
        claimId={claim.id}
        worded={claim.questionIds.length > 1}
        onGo={(other) => focus.goToAll(other.reportId === claim.reportId ? [other] : [other, claim])}
      />
    ));
}
