import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { TimelineScreen } from '#renderer/features/timeline/timeline-screen.tsx';
import { useWorkspace } from './state/workspace-context.ts';

/** The timeline of the live comparison. */
export function Timeline() {
  const { data, focus } = useWorkspace();
  const comparison = useComparison()?.comparison ?? null;
  return <TimelineScreen comparison={comparison} reports={data.reports} tags={data.tags} onGo={focus.goToAll} />;
}
