import { useEffect } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import { createInvestigation } from '#renderer/commands/investigations/create-investigation.ts';
import { restoreInvestigation } from '#renderer/commands/investigations/delete-investigation.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { storageFault } from '#renderer/commands/storage-fault.ts';
import { realSurroundings } from '#renderer/commands/surroundings.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { eraseInvestigation } from '#renderer/db/repositories/investigations.ts';
import { DropTarget } from '#renderer/features/importing/drop-target.tsx';
import { useImports } from '#renderer/features/importing/imports.tsx';
import { createSample } from '#renderer/features/investigations/create-sample.ts';
import { HomeScreen } from '#renderer/features/investigations/home-screen.tsx';
import { useAppCommand } from '#renderer/platform/app-commands.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import type { ImportStarted } from '#shared/ipc/contract.ts';

interface HomeProps {
  readonly db: CrosscheckDatabase;
  readonly analyst: string;
  readonly onOpen: (id: InvestigationId) => void;
}

/** What the window is without an open investigation. Whatever is imported here begins a new one. */
export function Home({ db, analyst, onOpen }: HomeProps) {
  const imports = useImports();
  const surroundings = realSurroundings(analyst);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      notify({ text: storageFault(error), failure: true });
    }
  };
  const create = async (name: string): Promise<InvestigationId> => {
    const id = surroundings.newId() as InvestigationId;
    await runCommand(db, surroundings, id, createInvestigation, { name });
    return id;
  };
  const importInto = (starting: Promise<ImportStarted>) =>
    void attempt(async () => {
      const id = await imports.begin(starting, () => create('Untitled investigation'), analyst);
      if (id !== null) onOpen(id);
    });

  useAppCommand('import.choose', () => importInto(bridge.call('import:start', { kind: 'choose' })));
  useEffect(() => bridge.on('import:offer', () => importInto(bridge.call('import:start', { kind: 'offered' }))));
  return (
    <>
      <HomeScreen
        db={db}
        onOpen={onOpen}
        onCreate={(name) => void attempt(async () => onOpen(await create(name)))}
        onSample={() => void attempt(async () => onOpen(await createSample(db, surroundings)))}
        onRestore={(id) => void attempt(() => runCommand(db, surroundings, id, restoreInvestigation, undefined))}
        onErase={(id) => void attempt(() => eraseInvestigation(db, id))}
      />
      <DropTarget
        onFiles={(files) => importInto(bridge.importFiles(files))}
        onItem={(item) => importInto(bridge.call('import:start', { kind: 'items', items: [item] }))}
      />
    </>
  );
}
