import { useSyncExternalStore } from 'react';
import { useSession } from '#renderer/commands/session.tsx';
import { deservesSummary, type BatchProgress } from './import-progress.ts';
import { useImports } from './imports.tsx';

/** The imports into the open investigation. */
export interface Batches {
  readonly underWay: readonly BatchProgress[];
  /** The batches that are over and whose summary hasn't been dismissed. */
  readonly summaries: readonly BatchProgress[];
}

/** Follows the imports several times a second; use it in the smallest component that shows them. */
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
