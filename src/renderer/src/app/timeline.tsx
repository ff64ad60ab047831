import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { TimelineScreen } from '#renderer/features/timeline/timeline-screen.tsx';
import type { ClaimFocus } from './use-claim-focus.ts';
import type { WorkspaceData } from './workspace-data.ts';

interface TimelineProps {
  readonly data: WorkspaceData;
  readonly focus: ClaimFocus;
}

/** The timeline of the live comparison. */
export function Timeline({ data, focus }: TimelineProps) {
  const comparison = useComparison()?.comparison ?? null;
  return <TimelineScreen comparison={comparison} reports={data.reports} tags={data.tags} onGo={focus.goToAll} />;
}
