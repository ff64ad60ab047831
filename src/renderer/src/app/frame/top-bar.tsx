import { PanelLeft, PanelRight, Redo2, Search, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { InvestigationId } from '#core/base/id.ts';
import { useSaving } from '#renderer/commands/session.tsx';
import { useAppCommands, useRunAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useUnsavedText } from '#renderer/ui/unsaved-text.ts';
import { say } from '#renderer/words/interface-words.ts';
import { InvestigationMenu } from './investigation-menu.tsx';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly onLeave: () => void;
  readonly onOpen: (id: InvestigationId) => void;
  /** The tools of the open screen. */
  readonly tools: ReactNode;
}

/** The bar at the top: the investigation, search, undo and redo, whether all is saved, export. */
export function TopBar({ onLeave, onOpen, tools }: TopBarProps) {
  const runCommand = useRunAppCommand();
  return (
    <header className={styles['top']} ref={useFocusPlace('top-bar')}>
      <InvestigationMenu onLeave={onLeave} onOpen={onOpen} />
      <AriaButton className={styles['search'] ?? ''} onPress={() => runCommand('palette.open')}>
        <Search size={14} aria-hidden />
        <span>{say('frame.search')}</span>
        <Kbd>{keyWords('CmdOrCtrl+K')}</Kbd>
      </AriaButton>
      <div className={styles['topRight']}>
        {tools}
        <CommandButton id="view.sidebar" label={say('frame.sidebar')} keys="CmdOrCtrl+B">
          <PanelLeft size={16} aria-hidden />
        </CommandButton>
        <CommandButton id="view.inspector" label={say('frame.card')} keys="CmdOrCtrl+I">
          <PanelRight size={16} aria-hidden />
        </CommandButton>
        <CommandButton id="edit.undo" label={say('button.undo')} namesStep keys="CmdOrCtrl+Z">
          <Undo2 size={16} aria-hidden />
        </CommandButton>
        <CommandButton id="edit.redo" label={say('button.redo')} namesStep keys="CmdOrCtrl+Shift+Z">
          <Redo2 size={16} aria-hidden />
        </CommandButton>
        <SavingStatus />
        <Button look="primary" onPress={() => runCommand('export.open')}>
          {say('button.export')}
        </Button>
      </div>
    </header>
  );
}

interface CommandButtonProps {
  readonly id: 'view.sidebar' | 'view.inspector' | 'edit.undo' | 'edit.redo';
  readonly label: string;
  /** Whether the command's own label, which names the step that is undone or redone, goes before `label`. */
  readonly namesStep?: boolean;
  readonly keys: string;
  readonly children: ReactNode;
}

/** A button for a command of the menu, disabled while the command is. */
function CommandButton({ id, label, namesStep = false, keys, children }: CommandButtonProps) {
  const runCommand = useRunAppCommand();
  const command = useAppCommands().find((each) => each.id === id);
  return (
    <IconButton
      label={(namesStep ? command?.label : undefined) ?? label}
      keys={keyWords(keys)}
      isDisabled={!command?.enabled}
      onPress={() => runCommand(id)}
    >
      {children}
    </IconButton>
  );
}

const SAVING_WORDS = {
  saved: say('frame.saved'),
  saving: say('frame.saving'),
  failed: say('frame.not-saved'),
} as const;

/** Says whether all is saved: text that a field has not handed over counts as being saved. */
function SavingStatus() {
  const session = useSaving();
  const unsavedText = useUnsavedText();
  const saving = session === 'saved' && unsavedText ? 'saving' : session;
  return (
    <span className={styles['saved']} data-saving={saving} role="status">
      {SAVING_WORDS[saving]}
    </span>
  );
}
