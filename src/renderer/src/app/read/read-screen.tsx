import { useCallback } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { withReport } from '#renderer/app/state/view-state.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { Inspector } from './inspector.tsx';
import { Panes } from './panes.tsx';
import { ReadSidebar } from './read-sidebar.tsx';
import { useRoom } from './use-room.ts';
import styles from './read-screen.module.css';

/** The reports side by side, between the list of all reports and the card of the selected claim. */
export function ReadScreen() {
  const { view, change } = useWorkspace();
  const room = useRoom(view.panes.length);
  const sidebar = view.sidebar ?? room.sidebar;
  const inspector = view.inspector ?? room.inspector;
  useAppCommand('view.sidebar', () => change((now) => ({ ...now, sidebar: !sidebar })));
  useAppCommand('view.inspector', () => change((now) => ({ ...now, inspector: !inspector })));
  // Memoised: the list draws a row again only when the row or this function changes.
  const open = useCallback((id: ReportId, pane?: number) => change((now) => withReport(now, id, pane)), [change]);
  return (
    <div className={styles['read']}>
      {sidebar ? <ReadSidebar onOpen={open} /> : null}
      <Panes />
      {inspector ? <Inspector /> : null}
    </div>
  );
}
