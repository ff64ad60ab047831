/**
 * Everything the application can be told to do, in one table: the native menu, the keys, the command palette and the
 * list of keys are all made of it.
 */
export interface AppCommand {
  readonly id: string;
  /** As the menu shows it; "…" where a question follows. */
  readonly label: string;
  readonly menu: 'File' | 'Edit' | 'View' | 'Claim' | 'Help';
  /** Electron's notation: `CmdOrCtrl+Shift+N`. The renderer listens for it; the menu only shows it. */
  readonly key?: string;
  /** Further keys that do the same. */
  readonly otherKeys?: readonly string[];
  /** A line is drawn above it in the menu. */
  readonly group?: true;
}

export const APP_COMMANDS = [
  { id: 'investigation.new', label: 'New investigation…', menu: 'File', key: 'CmdOrCtrl+Shift+N' },
  { id: 'investigation.switch', label: 'All investigations', menu: 'File', key: 'CmdOrCtrl+Shift+O' },
  { id: 'investigation.rename', label: 'Rename investigation…', menu: 'File' },
  { id: 'investigation.delete', label: 'Delete investigation', menu: 'File' },
  { id: 'import.choose', label: 'Import…', menu: 'File', key: 'CmdOrCtrl+O', group: true },
  { id: 'import.claims', label: 'Import claims from CSV…', menu: 'File' },
  { id: 'export.open', label: 'Export…', menu: 'File', key: 'CmdOrCtrl+E', group: true },
  { id: 'edit.undo', label: 'Undo', menu: 'Edit', key: 'CmdOrCtrl+Z' },
  { id: 'edit.redo', label: 'Redo', menu: 'Edit', key: 'CmdOrCtrl+Shift+Z', otherKeys: ['CmdOrCtrl+Y'] },
  { id: 'find.open', label: 'Find in report', menu: 'Edit', key: 'CmdOrCtrl+F', group: true },
  { id: 'palette.open', label: 'Go to or do…', menu: 'Edit', key: 'CmdOrCtrl+K' },
  { id: 'go.read', label: 'Read', menu: 'View', key: 'Alt+1' },
  { id: 'go.claims', label: 'Claims', menu: 'View', key: 'Alt+2' },
  { id: 'go.compare', label: 'Compare', menu: 'View', key: 'Alt+3' },
  { id: 'go.timeline', label: 'Timeline', menu: 'View', key: 'Alt+4' },
  { id: 'go.codebook', label: 'Codebook', menu: 'View', key: 'Alt+5' },
  { id: 'go.parties', label: 'Parties', menu: 'View', key: 'Alt+6' },
  { id: 'go.names', label: 'Names', menu: 'View', key: 'Alt+7' },
  { id: 'go.settings', label: 'Settings', menu: 'View', key: 'CmdOrCtrl+,' },
  { id: 'pane.next', label: 'Next part of the window', menu: 'View', key: 'F6', group: true },
  { id: 'pane.previous', label: 'Previous part of the window', menu: 'View', key: 'Shift+F6' },
  { id: 'pane.close', label: 'Close pane', menu: 'View', key: 'CmdOrCtrl+W' },
  { id: 'pane.link', label: 'Link scrolling', menu: 'View', key: 'CmdOrCtrl+L' },
  { id: 'pane.link-questions', label: 'Link scrolling by question', menu: 'View', key: 'CmdOrCtrl+Shift+L' },
  { id: 'view.lines', label: 'Hide lines between claims', menu: 'View', key: 'CmdOrCtrl+J' },
  { id: 'view.sidebar', label: 'Show or hide reports and tags', menu: 'View', key: 'CmdOrCtrl+B', group: true },
  { id: 'view.inspector', label: 'Show or hide the card', menu: 'View', key: 'CmdOrCtrl+I' },
  {
    id: 'text.larger',
    label: 'Larger text',
    menu: 'View',
    key: 'CmdOrCtrl+=',
    otherKeys: ['CmdOrCtrl+Shift+='],
    group: true,
  },
  { id: 'text.smaller', label: 'Smaller text', menu: 'View', key: 'CmdOrCtrl+-' },
  { id: 'text.reset', label: 'Usual text size', menu: 'View', key: 'CmdOrCtrl+0' },
  { id: 'theme.system', label: 'Theme: as the system', menu: 'View', group: true },
  { id: 'theme.light', label: 'Theme: light', menu: 'View' },
  { id: 'theme.dark', label: 'Theme: dark', menu: 'View' },
  { id: 'claim.next', label: 'Next claim', menu: 'Claim', key: 'Alt+Down' },
  { id: 'claim.previous', label: 'Previous claim', menu: 'Claim', key: 'Alt+Up' },
  { id: 'claim.card', label: 'Go to the claim’s card', menu: 'Claim', key: 'CmdOrCtrl+Return' },
  { id: 'claim.delete', label: 'Delete claim', menu: 'Claim', key: 'CmdOrCtrl+Backspace' },
  { id: 'help.keys', label: 'Keys', menu: 'Help', key: 'F1' },
  { id: 'help.about', label: 'About Crosscheck', menu: 'Help' },
] as const satisfies readonly AppCommand[];

export type AppCommandId = (typeof APP_COMMANDS)[number]['id'];
