import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { say } from '#main/words/main-words.ts';
import { APP_COMMANDS, MENUS, type AppCommand, type AppCommandId } from '#shared/app-commands.ts';
import type { MenuState } from '#shared/ipc/contract.ts';

/** The commands of the system in each menu, beside those of the table. Electron would label them in English. */
const ROLES: Readonly<Record<(typeof MENUS)[number], readonly MenuItemConstructorOptions[]>> = {
  file: [{ type: 'separator' }, { role: 'quit', label: say('menu-role.quit') }],
  edit: [
    { type: 'separator' },
    { role: 'cut', label: say('menu-role.cut') },
    { role: 'copy', label: say('menu-role.copy') },
    { role: 'paste', label: say('menu-role.paste') },
    { role: 'selectAll', label: say('menu-role.select-all') },
  ],
  view: [{ type: 'separator' }, { role: 'togglefullscreen', label: say('menu-role.full-screen') }],
  claim: [],
  help: [],
};

/**
 * Sets the native menu from the table of commands. Keys are shown but not registered: the renderer listens for them, so
 * that the same key works where there is no menu bar and a text field can keep its own undo.
 */
export function setMenu(state: MenuState, onCommand: (id: AppCommandId) => void): void {
  const commands: readonly (AppCommand & { readonly id: AppCommandId })[] = APP_COMMANDS;
  const template = MENUS.map((menu): MenuItemConstructorOptions => {
    const items = commands
      .filter((command) => command.menu === menu)
      .flatMap((command): MenuItemConstructorOptions[] => {
        const item: MenuItemConstructorOptions = {
          id: command.id,
          label: state.labels[command.id] ?? say(command.label),
          enabled: !state.disabled.includes(command.id),
          registerAccelerator: false,
          click: () => onCommand(command.id),
          ...(command.key === undefined ? {} : { accelerator: command.key }),
        };
        return command.group ? [{ type: 'separator' }, item] : [item];
      });
    return { label: say(`menu.${menu}`), submenu: [...items, ...ROLES[menu]] };
  });
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ label: app.name, role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...template]));
}
