import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { usePaletteEntries, type PaletteTarget } from './use-palette-entries.ts';
import styles from './command-palette.module.css';

interface CommandPaletteProps {
  readonly targets: readonly PaletteTarget[];
  readonly onClose: () => void;
}

/** One field that leads everywhere: every command, report and question by a few letters. */
export function CommandPalette({ targets, onClose }: CommandPaletteProps) {
  const [query, setQuery] = useState('');
  const found = usePaletteEntries(targets, query);
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={say('palette.title')} className={styles['dialog'] ?? ''}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField aria-label={say('palette.title')} autoFocus className={styles['search'] ?? ''}>
              <Input placeholder={say('palette.hint')} />
            </TextField>
            {/* The field keeps the keyboard, but a list that scrolls must be reachable as well. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
            <div className={styles['results']} tabIndex={0}>
              <Menu
                items={found}
                className={styles['menu'] ?? ''}
                onAction={(key) => {
                  onClose();
                  found.find((entry) => entry.id === key)?.run();
                }}
                renderEmptyState={() => <p className={styles['none']}>{say('palette.none')}</p>}
              >
                {(entry) => (
                  <MenuItem id={entry.id} textValue={`${entry.text} ${entry.detail}`} className={styles['entry'] ?? ''}>
                    <span className={styles['text']}>{entry.text}</span>
                    <small>{entry.detail}</small>
                    {entry.keys === undefined ? null : <Kbd>{keyWords(entry.keys)}</Kbd>}
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
