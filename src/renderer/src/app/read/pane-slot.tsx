import { useCallback, useMemo } from 'react';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Linking } from '#renderer/app/state/view-state.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import type { useMarking } from '#renderer/features/marking/use-marking.tsx';
import { Pane } from '#renderer/features/reading/pane.tsx';
import type { Reveal } from '#renderer/features/reading/use-reveal.ts';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';
import { useClaimKeys } from './use-claim-keys.ts';
import { usePaneActions } from './use-pane-actions.ts';
import { usePaneMenu } from './use-pane-menu.ts';
import { usePaneClaims, usePaneText } from './use-pane-text.ts';
import styles from './panes.module.css';

interface PaneSlotProps {
  /** The number of the pane, counted from 0. */
  readonly pane: number;
  readonly listed: ListedReport;
  readonly marking: ReturnType<typeof useMarking>;
  readonly onLink: (linked: Linking) => void;
  readonly setFrame: (id: ReportId, frame: PaneFrame | null) => void;
}

/** Brings a report's text and claims to its pane. */
export function PaneSlot({ pane, listed: { report, publisher }, marking, onLink, setFrame }: PaneSlotProps) {
  const { view, change, data, focus } = useWorkspace();
  const active = view.active === pane;
  const text = usePaneText(report);
  const { claims, marks } = usePaneClaims(report, data.tags);
  useClaimKeys(active, claims, focus);
  const actions = usePaneActions(
    report,
    claims.find((claim) => claim.id === focus.selected),
  );
  const menuAround = usePaneMenu(pane, report, onLink);
  const reveal = useReveal(report.id);
  const onPick = usePick();
  const onFrame = useCallback((frame: PaneFrame | null) => setFrame(report.id, frame), [setFrame, report.id]);
  if (text === undefined) return <div className={styles['loading']} aria-busy="true" />;
  return (
    <Pane
      id={`pane-${pane}`}
      report={report}
      text={text}
      publisher={publisher}
      marks={marks}
      selected={focus.selected}
      reveal={reveal}
      active={active}
      menu={(context) => menuAround(actions.menu(context))}
      onActivate={() => change((now) => (now.active === pane ? now : { ...now, active: pane }))}
      onPick={onPick}
      onKey={(event, context) => actions.onKey(event, context) || marking.onKey(event, context)}
      bar={(context) => marking.bar(context, actions.attach)}
      onFrame={onFrame}
    />
  );
}

/** Returns the passage of this report that is to be shown, if there is one. */
function useReveal(id: ReportId): Reveal | null {
  const { toShow } = useWorkspace().focus;
  return useMemo(() => {
    const passage = toShow?.passages.find(({ reportId }) => reportId === id);
    return passage === undefined ? null : { passage, token: toShow?.token ?? 0 };
  }, [toShow, id]);
}

/** Returns a function that selects one of the claims at a place; called there again, it selects the next of them. */
function usePick(): (ids: readonly ClaimId[]) => void {
  const { selected, select } = useWorkspace().focus;
  return useCallback(
    (ids) => {
      const at = selected === null ? -1 : ids.indexOf(selected);
      if (ids.length > 0) select(ids[(at + 1) % ids.length] ?? null);
    },
    [selected, select],
  );
}
