import type { ReportId } from '#core/base/id.ts';
import type { WorkspaceData } from '#renderer/app/workspace-data.ts';
import { ProblemList } from '#renderer/features/importing/problem-list.tsx';
import { ReviewStrip } from '#renderer/features/reports/review-strip.tsx';

interface ReviewAndProblemsProps {
  readonly data: WorkspaceData;
  readonly onOpen: (id: ReportId) => void;
  readonly onNewVersion: (id: ReportId) => void;
}

/** What an import leaves to look at: proposals to accept, files that failed. */
export function ReviewAndProblems({ data, onOpen, onNewVersion }: ReviewAndProblemsProps) {
  return (
    <>
      <ProblemList onOpen={onOpen} />
      <ReviewStrip reports={data.reports} parties={data.parties} onNewVersion={onNewVersion} onOpen={onOpen} />
    </>
  );
}
