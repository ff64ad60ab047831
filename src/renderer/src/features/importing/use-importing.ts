import { useEffect, useMemo, useRef } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { ImportItem, ImportStarted } from '#shared/ipc/contract.ts';
import { useImports } from './imports.tsx';

/** The ways to start an import into the open investigation. */
export interface Importing {
  readonly importFiles: (files: readonly File[]) => void;
  readonly importItems: (items: readonly ImportItem[]) => void;
  readonly choose: () => void;
  /** Takes the files of the command line or a second start. */
  readonly takeOffered: () => void;
}

/** @param onImported is told which reports were brought, as they come */
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
    const begin = (starting: Promise<ImportStarted>) => {
      imports.begin(starting, async () => investigationId, environment.author()).catch(sayNotStarted);
    };
    return {
      importFiles: (files) => begin(bridge.importFiles(files)),
      importItems: (items) => begin(bridge.call('import:start', { kind: 'items', items })),
      choose: () => begin(bridge.call('import:start', { kind: 'choose' })),
      takeOffered: () => begin(bridge.call('import:start', { kind: 'offered' })),
    };
  }, [imports, investigationId, environment]);
}

/** Says why an import did not even begin. */
function sayNotStarted(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  notify({
    text: say('importing.not-started', { why }),
    failure: true,
  });
}
