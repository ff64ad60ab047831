import { createContext, useContext } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { ReportDialog } from './report-dialog.ts';
import type { ClaimFocus } from './use-claim-focus.ts';
import type { ViewState } from './view-state.ts';
import type { WorkspaceData } from './workspace-data.ts';

/**
 * The open investigation as every screen and bar of the app sees it: which reports and screens are open (`view`), the
 * short lists of the database (`data`), the selected claim (`focus`), and the ways to change what is open. A component
 * below `Workspace` reads it with `useWorkspace`; the features know nothing of it and get what they need as properties.
 */
export interface WorkspaceState {
  readonly view: ViewState;
  readonly change: (by: (view: ViewState) => ViewState) => void;
  readonly data: WorkspaceData;
  readonly focus: ClaimFocus;
  /** Shows the Read screen with the report open. */
  readonly openReport: (id: ReportId) => void;
  readonly openDialog: (dialog: ReportDialog) => void;
  /** Asks for files and imports them. */
  readonly chooseFiles: () => void;
}

export const WorkspaceContext = createContext<WorkspaceState | null>(null);

/** Returns the state of the open investigation; only below `Workspace`. */
export function useWorkspace(): WorkspaceState {
  const state = useContext(WorkspaceContext);
  if (state === null) throw new Error('no WorkspaceContext around this component');
  return state;
}
