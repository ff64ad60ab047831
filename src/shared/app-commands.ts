import type { appCommands } from '#core/words/en/app-commands.ts';
import type { buttons } from '#core/words/en/buttons.ts';
import type { screens } from '#core/words/en/screens.ts';

/** The menus of the menu bar, from left to right. */
export const MENUS = ['file', 'edit', 'view', 'claim', 'help'] as const;
type Menu = (typeof MENUS)[number];
type CommandLabel = keyof typeof appCommands | keyof typeof buttons | keyof typeof screens;

/**
 * Everything the application can be told to do, in one table: the native menu, the keys, the command palette and the
 * list of keys are all made of it.
 */
export interface AppCommand {
  readonly id: string;
  /** The message that names the command in the menu, the palette and the list of keys. */
  readonly label: CommandLabel;
  readonly menu: Menu;
  /** Electron's notation: `CmdOrCtrl+Shift+N`. The renderer listens for it; the menu only shows it. */
  readonly key?: string;
  /** Further keys that do the same. */
  readonly otherKeys?: readonly string[];
  /** A line is drawn above it in the menu. */
  readonly group?: true;
}

export const APP_COMMANDS = [
  { id: 'investigation.new', label: 'app-command.new-investigation', menu: 'file', key: 'CmdOrCtrl+Shift+N' },
  { id: 'investigation.switch', label: 'app-command.all-investigations', menu: 'file', key: 'CmdOrCtrl+Shift+O' },
  { id: 'investigation.rename', label: 'app-command.rename-investigation', menu: 'file' },
  { id: 'investigation.delete', label: 'app-command.delete-investigation', menu: 'file' },
  { id: 'import.choose', label: 'button.import-asking', menu: 'file', key: 'CmdOrCtrl+O', group: true },
  { id: 'import.claims', label: 'app-command.import-claims', menu: 'file' },
  { id: 'export.open', label: 'button.export', menu: 'file', key: 'CmdOrCtrl+E', group: true },
  { id: 'edit.undo', label: 'button.undo', menu: 'edit', key: 'CmdOrCtrl+Z' },
  { id: 'edit.redo', label: 'button.redo', menu: 'edit', key: 'CmdOrCtrl+Shift+Z', otherKeys: ['CmdOrCtrl+Y'] },
  { id: 'find.open', label: 'app-command.find', menu: 'edit', key: 'CmdOrCtrl+F', group: true },
  { id: 'palette.open', label: 'app-command.palette', menu: 'edit', key: 'CmdOrCtrl+K' },
  { id: 'go.read', label: 'screen.read', menu: 'view', key: 'Alt+1' },
  { id: 'go.claims', label: 'screen.claims', menu: 'view', key: 'Alt+2' },
  { id: 'go.compare', label: 'screen.compare', menu: 'view', key: 'Alt+3' },
  { id: 'go.timeline', label: 'screen.timeline', menu: 'view', key: 'Alt+4' },
  { id: 'go.codebook', label: 'screen.codebook', menu: 'view', key: 'Alt+5' },
  { id: 'go.parties', label: 'screen.parties', menu: 'view', key: 'Alt+6' },
  { id: 'go.names', label: 'screen.names', menu: 'view', key: 'Alt+7' },
  { id: 'go.settings', label: 'screen.settings', menu: 'view', key: 'CmdOrCtrl+,' },
  { id: 'pane.next', label: 'app-command.next-part', menu: 'view', key: 'F6', group: true },
  { id: 'pane.previous', label: 'app-command.previous-part', menu: 'view', key: 'Shift+F6' },
  { id: 'pane.close', label: 'app-command.close-pane', menu: 'view', key: 'CmdOrCtrl+W' },
  { id: 'pane.link', label: 'app-command.link-scrolling', menu: 'view', key: 'CmdOrCtrl+L' },
  { id: 'pane.link-questions', label: 'app-command.link-by-question', menu: 'view', key: 'CmdOrCtrl+Shift+L' },
  { id: 'view.lines', label: 'app-command.hide-lines', menu: 'view', key: 'CmdOrCtrl+J' },
  { id: 'view.sidebar', label: 'app-command.sidebar', menu: 'view', key: 'CmdOrCtrl+B', group: true },
  { id: 'view.inspector', label: 'app-command.inspector', menu: 'view', key: 'CmdOrCtrl+I' },
  {
    id: 'text.larger',
    label: 'app-command.larger-text',
    menu: 'view',
    key: 'CmdOrCtrl+=',
    otherKeys: ['CmdOrCtrl+Shift+='],
    group: true,
  },
  { id: 'text.smaller', label: 'app-command.smaller-text', menu: 'view', key: 'CmdOrCtrl+-' },
  { id: 'text.reset', label: 'app-command.usual-text', menu: 'view', key: 'CmdOrCtrl+0' },
  { id: 'theme.system', label: 'app-command.theme-system', menu: 'view', group: true },
  { id: 'theme.light', label: 'app-command.theme-light', menu: 'view' },
  { id: 'theme.dark', label: 'app-command.theme-dark', menu: 'view' },
  { id: 'claim.next', label: 'app-command.next-claim', menu: 'claim', key: 'Alt+Down' },
  { id: 'claim.previous', label: 'app-command.previous-claim', menu: 'claim', key: 'Alt+Up' },
  { id: 'claim.card', label: 'app-command.claim-card', menu: 'claim', key: 'CmdOrCtrl+Return' },
  { id: 'claim.delete', label: 'app-command.delete-claim', menu: 'claim', key: 'CmdOrCtrl+Backspace' },
  { id: 'help.keys', label: 'app-command.keys', menu: 'help', key: 'F1' },
  { id: 'help.about', label: 'app-command.about', menu: 'help' },
] as const satisfies readonly AppCommand[];

export type AppCommandId = (typeof APP_COMMANDS)[number]['id'];
