import { Popover } from 'react-aria-components';
import { MenuList, type MenuEntry } from './menu.tsx';
import styles from './menu.module.css';

interface ContextMenuProps {
  /** The subject of the menu: read out. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The element that the menu opens beside. */
  readonly at: Element;
  readonly onClose: () => void;
}

/** A menu that a key or the right button opens beside its subject. Escape gives the keyboard back. */
export function ContextMenu({ label, entries, at, onClose }: ContextMenuProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      triggerRef={{ current: at }}
      className={styles['popover'] ?? ''}
      placement="bottom start"
      offset={-6}
    >
      <MenuList label={label} entries={entries} onDone={onClose} />
    </Popover>
  );
}
