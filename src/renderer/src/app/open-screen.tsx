import type { ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import { CodebookScreen } from '#renderer/features/codebook/codebook-screen.tsx';
import { CompareScreen } from '#renderer/features/comparison/screen/compare-screen.tsx';
import type { CompareTarget } from '#renderer/features/comparison/screen/compare-view.ts';
import { Claims } from './claims-page.tsx';
import { Names } from './names-page.tsx';
import { Parties } from './parties-page.tsx';
import { ReadScreen } from './read/read-screen.tsx';
import { Settings } from './settings.tsx';
import { useWorkspace } from './state/workspace-context.ts';
import { Timeline } from './timeline.tsx';

interface OpenScreenProps {
  /** Receives the claims that the table shows, and null when the table is closed. */
  readonly onClaimsView: (view: ClaimsView | null) => void;
  /** The question or the rows that the comparison is opened at. */
  readonly compared: CompareTarget | null;
  readonly onCompared: () => void;
}

/** The screen of the investigation that is open. */
export function OpenScreen({ onClaimsView, compared, onCompared }: OpenScreenProps) {
  const { view, data, focus, openReport } = useWorkspace();
  switch (view.screen) {
    case 'read':
      return <ReadScreen />;
    case 'claims':
      return <Claims onView={onClaimsView} />;
    case 'compare':
      return (
        <CompareScreen
          tags={data.tags}
          onShow={focus.goToAll}
          onReport={openReport}
          target={compared}
          onArrived={onCompared}
        />
      );
    case 'timeline':
      return <Timeline />;
    case 'names':
      return <Names />;
    case 'codebook':
      return <CodebookScreen tags={data.tags} />;
    case 'parties':
      return <Parties />;
    case 'settings':
      return <Settings />;
  }
}
