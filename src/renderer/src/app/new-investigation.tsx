import { useState } from 'react';
import type { InvestigationId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import { realEnvironment } from '#renderer/commands/command-environment.ts';
import { createInvestigation } from '#renderer/commands/investigations/create-investigation.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { storageFault } from '#renderer/commands/storage-fault.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { NameDialog } from '#renderer/features/investigations/name-dialog.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';

interface NewInvestigationProps {
  readonly db: CrosscheckDatabase;
  readonly author: Author;
  readonly onOpen: (id: InvestigationId) => void;
}

/** Asks for a name, makes the investigation and opens it. */
export function NewInvestigation({ db, author, onOpen }: NewInvestigationProps) {
  const [naming, setNaming] = useState(false);
  useAppCommand('investigation.new', () => setNaming(true));
  const create = async (name: string) => {
    const environment = realEnvironment(author);
    const id = environment.newId() as InvestigationId;
    try {
      await runCommand(db, environment, id, createInvestigation, { name });
      onOpen(id);
    } catch (error) {
      notify({ text: storageFault(error), failure: true });
    }
  };
  return naming ? (
    <NameDialog
      title={say('home.new')}
      action={say('home.create')}
      name=""
      onDone={(name) => void create(name)}
      onClose={() => setNaming(false)}
    />
  ) : null;
}
