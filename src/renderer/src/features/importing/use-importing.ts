import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import type { ImportItem, ImportStarted } from '#shared/ipc/contract.ts';
import { deservesSummary, type BatchProgress } from './import-progress.ts';
import { useImports } from './imports.tsx';

/** The imports into the open investigation and the ways to start one. */
export interface Importing {
  readonly batches: readonly BatchProgress[];
  /** Batches that are over and whose summary hasn't been dismissed. */
  readonly summaries: readonly BatchProgress[];
  readonly dismiss: (batch: string) => void;
  readonly importFiles: (files: readonly File[]) => void;
  readonly importItems: (items: readonly ImportItem[]) => void;
  readonly choose: () => void;
  /** Takes the files of the command line or a second start. */
  readonly takeOffered: () => void;
  readonly cancel: (batch: string) => void;
}

/** @param onImported is told which reports were brought, as they come */
export function useImporting(onImported: (ids: readonly ReportId[]) => void): Importing {
  const { investigationId, surroundings } = useSession();
  const imports = useImports();
  const { batches } = useSyncExternalStore(imports.subscribe, imports.state);
  const imported = useRef(onImported);
  useEffect(() => {
    imported.current = onImported;
  });
  useEffect(
    () =>
      imports.onStored((into, ids) => {
        if (into === investigationId) imported.current(ids);
      }),
    [imports, investigationId],
  );
  const begin = useCallback(
    (starting: Promise<ImportStarted>) => {
      imports.begin(starting, async () => investigationId, surroundings.analyst()).catch(sayNotStarted);
    },
    [imports, investigationId, surroundings],
  );
  const own = batches.filter((batch) => batch.investigationId === investigationId);
  return {
    batches: own.flatMap(({ over, progress }) => (over ? [] : [progress])),
    summaries: own.flatMap(({ over, progress }) => (over && deservesSummary(progress) ? [progress] : [])),
    dismiss: imports.dismiss,
    importFiles: (files) => begin(bridge.importFiles(files)),
    importItems: (items) => begin(bridge.call('import:start', { kind: 'items', items })),
    choose: () => begin(bridge.call('import:start', { kind: 'choose' })),
    takeOffered: useCallback(() => begin(bridge.call('import:start', { kind: 'offered' })), [begin]),
    cancel: imports.cancel,
  };
}

/** Says why an import did not even begin. */
function sayNotStarted(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  notify({
    text: `The import could not begin (${why}). Save what you dropped as files and drop those.`,
    failure: true,
  });
}
