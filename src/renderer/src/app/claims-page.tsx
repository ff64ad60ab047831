import { useMemo } from 'react';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { ClaimsScreen, type ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import type { ClaimFocus } from './use-claim-focus.ts';
import type { WorkspaceData } from './workspace-data.ts';

interface ClaimsProps {
  readonly data: WorkspaceData;
  readonly focus: ClaimFocus;
  readonly onView: (view: ClaimsView | null) => void;
}

const NONE: readonly ComparisonRow[] = [];

/** The table of claims, with what each one's question comes to. */
export function Claims({ data, focus, onView }: ClaimsProps) {
  const rows = useComparison()?.comparison.rows ?? NONE;
  const verdicts = useMemo(() => new Map(rows.map(({ question, verdict }) => [question.id, verdict])), [rows]);
  return <ClaimsScreen {...data} verdicts={verdicts} onOpen={focus.goTo} onView={onView} />;
}
