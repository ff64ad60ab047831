import type { Claim } from '#core/model/claim.ts';
import { overlaps } from '#core/text/passage.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { ClaimCard } from '#renderer/features/marking/claim-card.tsx';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';
import { say } from '#renderer/words/interface-words.ts';
import { CardVerdicts } from './card-verdicts.tsx';
import { stepClaim } from './use-claim-keys.ts';
import tabs from '#renderer/ui/side-tabs.module.css';

interface InspectedCardProps {
  /** The selected claim, if any. */
  readonly claim: Claim | undefined;
  readonly report: ListedReport;
  /** The claims of the report in reading order. */
  readonly claims: readonly Claim[];
  readonly onDelete: () => void;
}

/** The card of the selected claim, or a hint where none is selected. */
export function InspectedCard({ claim, report, claims, onDelete }: InspectedCardProps) {
  const { data, focus, openDialog } = useWorkspace();
  const number = claims.findIndex(({ id }) => id === claim?.id) + 1;
  if (claim === undefined || number === 0) return <p className={tabs['hint']}>{say('read-screen.no-claim')}</p>;
  const overlapping = claims.filter(
    (other) => other.id !== claim.id && other.textId === claim.textId && overlaps(other, claim),
  );
  const step = (by: 1 | -1) => {
    const next = stepClaim(claims, claim.id, by);
    if (next !== undefined) focus.goTo(next);
  };
  return (
    <ClaimCard
      key={claim.id}
      subject={{
        claim,
        report: report.report,
        publisher: report.publisher,
        number,
        of: claims.length,
        overlapping,
      }}
      tags={data.tags}
      questions={data.questions}
      parties={data.parties}
      verdicts={<CardVerdicts claim={claim} />}
      onStep={step}
      onSelect={focus.goTo}
      onShow={() => focus.goTo(claim)}
      onDelete={onDelete}
      onEarlierText={() => openDialog({ what: 'earlier', id: claim.reportId, textId: claim.textId, passage: claim })}
    />
  );
}
