import { useSyncExternalStore } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { deservesSummary, type BatchProgress } from './import-progress.ts';
import { useImports } from './imports.tsx';

/** The imports into the open investigation. */
export interface Batches {
  readonly underWay: readonly BatchProgress[];
  /** Those that are over and whose summary hasn't been dismissed. */
  readonly summaries: readonly BatchProgress[];
}

/** How they stand, several times a second: for the smallest component that shows it. */
export function useBatches(): Batches {
  const { investigationId } = useSession();
  const imports = useImports();
  const { batches } = useSyncExternalStore(imports.subscribe, imports.state);
  const own = batches.filter((batch) => batch.investigationId === investigationId);
  return {
    underWay: own.flatMap(({ over, progress }) => (over ? [] : [progress])),
    summaries: own.flatMap(({ over, progress }) => (over && deservesSummary(progress) ? [progress] : [])),
  };
}
