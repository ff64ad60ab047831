import { useMemo } from 'react';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { ClaimsScreen, type ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import { useWorkspace } from './state/workspace-context.ts';

interface ClaimsProps {
  readonly onView: (view: ClaimsView | null) => void;
}

const NONE: readonly ComparisonRow[] = [];

/** The table of claims, with what each one's question comes to. */
export function Claims({ onView }: ClaimsProps) {
  const { data, focus } = useWorkspace();
  const rows = useComparison()?.comparison.rows ?? NONE;
  const verdicts = useMemo(() => new Map(rows.map(({ question, verdict }) => [question.id, verdict])), [rows]);
  return <ClaimsScreen {...data} verdicts={verdicts} onOpen={focus.goTo} onView={onView} />;
}
