import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronDown, PanelLeft, PanelRight, Redo2, Search, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { InvestigationId } from '#core/base/id.ts';
import { deleteInvestigation, restoreInvestigation } from '#renderer/commands/investigations/delete-investigation.ts';
import { editInvestigation } from '#renderer/commands/investigations/edit-investigation.ts';
import { useSaving, useSession } from '#renderer/commands/session.tsx';
import { investigationsByChange } from '#renderer/db/repositories/investigations.ts';
import { NameDialog } from '#renderer/features/investigations/name-dialog.tsx';
import { useAppCommand, useAppCommands, useRunAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/menu.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { useUnsavedText } from '#renderer/ui/unsaved-text.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly onLeave: () => void;
  readonly onOpen: (id: InvestigationId) => void;
  /** The controls that the open screen adds. */
  readonly tools: ReactNode;
}

const SAVING_WORDS = {
  saved: say('frame.saved'),
  saving: say('frame.saving'),
  failed: say('frame.not-saved'),
} as const;

/** The investigation's name, the way to everything, undo and redo, whether all is saved, export. */
export function TopBar({ onLeave, onOpen, tools }: TopBarProps) {
  const { db, investigationId, run, runReversibly } = useSession();
  const session = useSaving();
  const unsavedText = useUnsavedText();
  const saving = session === 'saved' && unsavedText ? 'saving' : session;
  const runCommand = useRunAppCommand();
  const commands = useAppCommands();
  const [renaming, setRenaming] = useState(false);
  const all = useLiveQuery(() => investigationsByChange(db), [db]) ?? [];
  const own = all.find(({ id }) => id === investigationId);
  const command = (id: string) => commands.find((each) => each.id === id);

  const remove = () => {
    void runReversibly((inOne) => inOne(deleteInvestigation, undefined)).then((done) => {
      if (done === undefined) return;
      onLeave();
      // What is imported meanwhile still goes into it: it is restored, whatever was done in it since.
      const restore = async () => {
        const restored = await run(restoreInvestigation, undefined);
        if (restored === true) onOpen(investigationId);
        else if (restored === false) notify({ text: say('frame.erased-meanwhile'), failure: true });
      };
      notify({
        text: say('frame.deleted', { name: own?.name ?? '' }),
        action: { label: say('button.undo'), run: () => void restore() },
      });
    });
  };
  useAppCommand('investigation.rename', () => setRenaming(true));
  useAppCommand('investigation.delete', remove);

  const entries: readonly MenuEntry[] = [
    ...all
      .filter(({ id, deletedAt }) => id !== investigationId && deletedAt === null)
      .slice(0, 8)
      .map(({ id, name }) => ({ id, label: name, run: () => onOpen(id) })),
    { id: 'all', label: say('app-command.all-investigations'), keys: keyWords('CmdOrCtrl+Shift+O'), run: onLeave },
    'line',
    { id: 'rename', label: say('button.rename-asking'), run: () => setRenaming(true) },
    { id: 'delete', label: say('button.delete'), danger: true, run: remove },
  ];
  return (
    <header className={styles['top']} ref={useFocusPlace('top-bar')}>
      <MenuButton
        label={say('frame.investigation')}
        entries={entries}
        trigger={
          <AriaButton className={styles['investigation'] ?? ''}>
            <b dir="auto">{own?.name}</b> <ChevronDown size={14} aria-hidden />
          </AriaButton>
        }
      />
      <AriaButton className={styles['search'] ?? ''} onPress={() => runCommand('palette.open')}>
        <Search size={14} aria-hidden />
        <span>{say('frame.search')}</span>
        <Kbd>{keyWords('CmdOrCtrl+K')}</Kbd>
      </AriaButton>
      <div className={styles['topRight']}>
        {tools}
        <IconButton
          label={say('frame.sidebar')}
          keys={keyWords('CmdOrCtrl+B')}
          isDisabled={!command('view.sidebar')?.enabled}
          onPress={() => runCommand('view.sidebar')}
        >
          <PanelLeft size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={say('frame.card')}
          keys={keyWords('CmdOrCtrl+I')}
          isDisabled={!command('view.inspector')?.enabled}
          onPress={() => runCommand('view.inspector')}
        >
          <PanelRight size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={command('edit.undo')?.label ?? say('button.undo')}
          keys={keyWords('CmdOrCtrl+Z')}
          isDisabled={!command('edit.undo')?.enabled}
          onPress={() => runCommand('edit.undo')}
        >
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={command('edit.redo')?.label ?? say('button.redo')}
          keys={keyWords('CmdOrCtrl+Shift+Z')}
          isDisabled={!command('edit.redo')?.enabled}
          onPress={() => runCommand('edit.redo')}
        >
          <Redo2 size={16} aria-hidden />
        </IconButton>
        <span className={styles['saved']} data-saving={saving} role="status">
          {SAVING_WORDS[saving]}
        </span>
        <Button look="primary" onPress={() => runCommand('export.open')}>
          {say('button.export')}
        </Button>
      </div>
      {renaming ? (
        <NameDialog
          title={say('home.rename')}
          action={say('button.rename')}
          name={own?.name ?? ''}
          onDone={(name) => void run(editInvestigation, { name })}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </header>
  );
}
