import type { ReportId } from '#core/base/id.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { ProblemList } from '#renderer/features/importing/problem-list.tsx';
import { ReviewStrip } from '#renderer/features/reports/review-strip.tsx';

interface ReviewAndProblemsProps {
  readonly onOpen: (id: ReportId) => void;
  readonly onNewVersion: (id: ReportId) => void;
}

/** The remains of an import to look at: proposals to accept, files that failed. */
export function ReviewAndProblems({ onOpen, onNewVersion }: ReviewAndProblemsProps) {
  const { data } = useWorkspace();
  return (
    <>
      <ProblemList onOpen={onOpen} />
      <ReviewStrip reports={data.reports} parties={data.parties} onNewVersion={onNewVersion} onOpen={onOpen} />
    </>
  );
}
