import { useCallback } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { ClaimFocus } from '#renderer/app/use-claim-focus.ts';
import { withReport, type ViewState } from '#renderer/app/view-state.ts';
import type { WorkspaceData } from '#renderer/app/workspace-data.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { Inspector } from './inspector.tsx';
import { Panes } from './panes.tsx';
import { ReadSidebar } from './read-sidebar.tsx';
import type { ReportDialog } from './report-dialogs.tsx';
import { useRoom } from './use-room.ts';
import styles from '#renderer/app/workspace.module.css';

interface ReadScreenProps {
  readonly view: ViewState;
  readonly change: (by: (view: ViewState) => ViewState) => void;
  readonly data: WorkspaceData;
  readonly focus: ClaimFocus;
  readonly onChoose: () => void;
  readonly onDialog: (dialog: ReportDialog) => void;
}

/** The reports side by side, between the list of all and the card of the selected claim. */
export function ReadScreen({ view, change, data, focus, onChoose, onDialog }: ReadScreenProps) {
  const room = useRoom(view.panes.length);
  const sidebar = view.sidebar ?? room.sidebar;
  const inspector = view.inspector ?? room.inspector;
  useAppCommand('view.sidebar', () => change((now) => ({ ...now, sidebar: !sidebar })));
  useAppCommand('view.inspector', () => change((now) => ({ ...now, inspector: !inspector })));
  // The same function each time: the list draws its rows anew only where something of them changed.
  const open = useCallback((id: ReportId, pane?: number) => change((now) => withReport(now, id, pane)), [change]);
  return (
    <div className={styles['read']}>
      {sidebar ? <ReadSidebar view={view} data={data} onOpen={open} onDialog={onDialog} onChoose={onChoose} /> : null}
      <Panes view={view} change={change} data={data} focus={focus} onDialog={onDialog} onChoose={onChoose} />
      {inspector ? <Inspector view={view} data={data} focus={focus} onDialog={onDialog} /> : null}
    </div>
  );
}
