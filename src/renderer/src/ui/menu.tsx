import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';

/** A line of a menu: something to do, or a line between groups. */
export type MenuEntry =
  | {
      readonly id: string;
      readonly label: string;
      readonly keys?: string | undefined;
      readonly disabled?: boolean | undefined;
      readonly danger?: boolean | undefined;
      readonly run: () => void;
    }
  | 'line';

interface MenuButtonProps {
  /** The subject of the menu: read out, and shown as a tip. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The chosen entry, where the menu is a choice of one. */
  readonly chosen?: string;
  /** Instead of the three dots. */
  readonly trigger?: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, entries, chosen, trigger }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger ?? (
        <IconButton label={label}>
          <MoreHorizontal size={16} aria-hidden />
        </IconButton>
      )}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <MenuList label={label} entries={entries} chosen={chosen} />
      </Popover>
    </MenuTrigger>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The chosen entry, where the menu is a choice of one. */
  readonly chosen?: string | undefined;
  /** Is called after a choice. A menu with this has no button of its own and takes the keyboard when it opens. */
  readonly onDone?: () => void;
}

/** The lines of a menu. */
export function MenuList({ label, entries, chosen, onDone }: MenuListProps) {
  return (
    <Menu
      className={styles['menu'] ?? ''}
      aria-label={label}
      disabledKeys={entries.flatMap((entry) => (entry !== 'line' && entry.disabled ? [entry.id] : []))}
      {...(chosen === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [chosen] })}
      {...(onDone === undefined ? {} : { autoFocus: 'first' as const })}
      onAction={(key) => {
        onDone?.();
        const asked = entries.find((entry) => entry !== 'line' && entry.id === key);
        if (asked !== undefined && asked !== 'line') asked.run();
      }}
    >
      {entries.map((entry, index) =>
        entry === 'line' ? (
          <Separator key={`line-${index}`} className={styles['line'] ?? ''} />
        ) : (
          <MenuItem
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            className={entry.danger ? `${styles['item']} ${styles['danger']}` : (styles['item'] ?? '')}
          >
            <span>{entry.label}</span>
            {entry.keys === undefined ? null : <Kbd>{entry.keys}</Kbd>}
          </MenuItem>
        ),
      )}
    </Menu>
  );
}
