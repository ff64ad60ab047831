import { useCallback, useMemo } from 'react';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import type { LinedQuestion } from '#renderer/features/lines/line-tip.tsx';
import { Lines } from '#renderer/features/lines/lines.tsx';
import type { LinedPane } from '#renderer/features/lines/measured-pane.ts';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';

interface PaneLinesProps {
  readonly open: readonly ListedReport[];
  readonly frames: ReadonlyMap<ReportId, PaneFrame>;
}

const NONE = [] as const;

/** Brings the claims of the open panes and the verdicts on their questions to the lines between the panes. */
export function PaneLines({ open, frames }: PaneLinesProps) {
  const { view, focus } = useWorkspace();
  const live = useComparison();
  const claims = live?.inputs.claims ?? NONE;
  const rows = live?.comparison.rows ?? NONE;
  const panes = useMemo(
    () =>
      open.flatMap(({ report }): readonly LinedPane[] => {
        const frame = frames.get(report.id);
        if (frame === undefined) return [];
        const own = claims.filter(
          ({ reportId, textId, placement, questionIds }) =>
            reportId === report.id && textId === report.textId && placement === 'placed' && questionIds.length > 0,
        );
        return [{ frame, claims: own }];
      }),
    [open, frames, claims],
  );
  const questions = useMemo(
    () =>
      new Map(
        rows.map(({ question: { id, wording }, verdict }) => [id, { id, wording, verdict } satisfies LinedQuestion]),
      ),
    [rows],
  );
  const { goToAll } = focus;
  const onPick = useCallback(
    (nearer: ClaimId, other: ClaimId) =>
      goToAll([nearer, other].flatMap((id) => claims.find((each) => each.id === id) ?? [])),
    [claims, goToAll],
  );
  return (
    <Lines
      panes={panes}
      questions={questions}
      selected={focus.selected}
      shown={view.lines}
      linked={view.linked === 'by question'}
      active={view.active}
      onPick={onPick}
    />
  );
}
