import { useEffect } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import { realEnvironment } from '#renderer/commands/command-environment.ts';
import { createInvestigation } from '#renderer/commands/investigations/create-investigation.ts';
import { deleteInvestigation, restoreInvestigation } from '#renderer/commands/investigations/delete-investigation.ts';
import { editInvestigation } from '#renderer/commands/investigations/edit-investigation.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { storageFault } from '#renderer/commands/storage-fault.ts';
import { saveAuthorName, useAuthorUnknown } from '#renderer/db/author.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { eraseInvestigation } from '#renderer/db/repositories/investigations.ts';
import { DropTarget } from '#renderer/features/importing/drop-target.tsx';
import { useImports } from '#renderer/features/importing/imports.tsx';
import { HomeScreen } from '#renderer/features/investigations/home-screen.tsx';
import { openSample } from '#renderer/features/investigations/open-sample.ts';
import { AuthorQuestion } from '#renderer/features/settings/author-question.tsx';
import { useAppCommand, useRunAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { ImportOffer, OfferRequest } from '#shared/ipc/contract.ts';
import { useSaveBeforeClosing } from './frame/use-save-before-closing.ts';

interface HomeProps {
  readonly db: CrosscheckDatabase;
  readonly author: Author;
  readonly onOpen: (id: InvestigationId) => void;
}

/** The window without an open investigation. An import here begins a new investigation. */
export function Home({ db, author, onOpen }: HomeProps) {
  useSaveBeforeClosing();
  const imports = useImports();
  const unknown = useAuthorUnknown(db);
  const environment = realEnvironment(author);
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      notify({ text: storageFault(error), failure: true });
    }
  };
  const create = async (name: string): Promise<InvestigationId> => {
    const id = environment.newId() as InvestigationId;
    await runCommand(db, environment, id, createInvestigation, { name });
    return id;
  };
  const importInto = (offering: Promise<ImportOffer>) =>
    void attempt(async () => {
      const id = await imports.begin(offering, () => create(say('home.untitled')), author);
      if (id !== null) onOpen(id);
    });
  const offer = (request: OfferRequest) => importInto(bridge.call('import:offer', request));
  const restore = (id: InvestigationId) =>
    void attempt(() => runCommand(db, environment, id, restoreInvestigation, undefined));
  const runAppCommand = useRunAppCommand();

  useAppCommand('import.choose', () => offer({ kind: 'choose' }));
  useEffect(() => bridge.on('import:handed-over', () => offer({ kind: 'handed-over' })));
  return (
    <>
      <HomeScreen
        db={db}
        onOpen={onOpen}
        onNew={() => runAppCommand('investigation.new')}
        onImport={() => runAppCommand('import.choose')}
        onSample={() => void attempt(async () => onOpen(await openSample(db, environment)))}
        onRename={(id, name) => void attempt(() => runCommand(db, environment, id, editInvestigation, { name }))}
        onDelete={(id, name) =>
          void attempt(async () => {
            await runCommand(db, environment, id, deleteInvestigation, undefined);
            notify({
              text: say('frame.deleted', { name }),
              action: { label: say('button.undo'), run: () => restore(id) },
            });
          })
        }
        onRestore={restore}
        onErase={(id) => void attempt(() => eraseInvestigation(db, id))}
      >
        {unknown === true ? <AuthorQuestion onAnswer={(name) => void attempt(() => saveAuthorName(db, name))} /> : null}
      </HomeScreen>
      <DropTarget
        onFiles={(files) => importInto(bridge.offerFiles(files))}
        onItem={(item) => offer({ kind: 'items', items: [item] })}
      />
    </>
  );
}
