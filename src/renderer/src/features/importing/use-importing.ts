import { useEffect, useMemo, useRef } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { ImportItem, ImportOffer } from '#shared/ipc/contract.ts';
import { useImports } from './imports.tsx';

/** The ways to start an import into the open investigation. */
export interface Importing {
  readonly importFiles: (files: readonly File[]) => void;
  readonly importItems: (items: readonly ImportItem[]) => void;
  readonly choose: () => void;
  /** Takes the files of the command line or a second start. */
  readonly takeHandedOver: () => void;
}

/**
 * Returns the ways to start an import into the open investigation.
 *
 * @param onImported is told of the imported reports as they are stored
 */
export function useImporting(onImported: (ids: readonly ReportId[]) => void): Importing {
  const { investigationId, environment } = useSession();
  const imports = useImports();
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
  return useMemo(() => {
    const begin = (offering: Promise<ImportOffer>) => {
      imports.begin(offering, async () => investigationId, environment.author()).catch(sayNotStarted);
    };
    return {
      importFiles: (files) => begin(bridge.offerFiles(files)),
      importItems: (items) => begin(bridge.call('import:offer', { kind: 'items', items })),
      choose: () => begin(bridge.call('import:offer', { kind: 'choose' })),
      takeHandedOver: () => begin(bridge.call('import:offer', { kind: 'handed-over' })),
    };
  }, [imports, investigationId, environment]);
}

/** Tells the analyst why an import could not start. */
function sayNotStarted(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  notify({
    text: say('importing.not-started', { why }),
    failure: true,
  });
}
