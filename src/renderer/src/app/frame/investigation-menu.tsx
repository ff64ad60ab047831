import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { InvestigationId } from '#core/base/id.ts';
import { editInvestigation } from '#renderer/commands/investigations/edit-investigation.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { investigationsByChange } from '#renderer/db/repositories/investigations.ts';
import { NameDialog } from '#renderer/features/investigations/name-dialog.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { MenuButton, type MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { useDeleteInvestigation } from './use-delete-investigation.ts';
import styles from './top-bar.module.css';

/** The other investigations in the menu: the last changed ones. More would push the commands below them out of sight. */
const MOST_OTHERS = 8;

interface InvestigationMenuProps {
  readonly onLeave: () => void;
  readonly onOpen: (id: InvestigationId) => void;
}

/** The name of the investigation; its menu leads to the others, renames and deletes. */
export function InvestigationMenu({ onLeave, onOpen }: InvestigationMenuProps) {
  const { db, investigationId, run } = useSession();
  const [renaming, setRenaming] = useState(false);
  const all = useLiveQuery(() => investigationsByChange(db), [db]) ?? [];
  const name = all.find(({ id }) => id === investigationId)?.name ?? '';
  const remove = useDeleteInvestigation(name, { onLeave, onOpen });
  useAppCommand('investigation.rename', () => setRenaming(true));
  useAppCommand('investigation.delete', remove);
  const entries: readonly MenuEntry[] = [
    ...all
      .filter(({ id, deletedAt }) => id !== investigationId && deletedAt === null)
      .slice(0, MOST_OTHERS)
      .map((other) => ({ id: other.id, label: other.name, run: () => onOpen(other.id) })),
    { id: 'all', label: say('app-command.all-investigations'), keys: keyWords('CmdOrCtrl+Shift+O'), run: onLeave },
    'line',
    { id: 'rename', label: say('button.rename-asking'), run: () => setRenaming(true) },
    { id: 'delete', label: say('button.delete'), danger: true, run: remove },
  ];
  return (
    <>
      <MenuButton
        label={say('frame.investigation')}
        entries={entries}
        trigger={
          <AriaButton className={styles['investigation'] ?? ''}>
            <b dir="auto">{name}</b> <ChevronDown size={14} aria-hidden />
          </AriaButton>
        }
      />
      {renaming ? (
        <NameDialog
          title={say('home.rename')}
          action={say('button.rename')}
          name={name}
          onDone={(next) => void run(editInvestigation, { name: next })}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  );
}
