import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components';
import { useAppCommands } from '#renderer/platform/app-command-listeners.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say } from '#renderer/words/interface-words.ts';
import styles from './command-palette.module.css';

/** Somewhere to go beside the commands: a report, a question. */
export interface PaletteTarget {
  readonly id: string;
  readonly text: string;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly go: () => void;
}

interface CommandPaletteProps {
  readonly targets: readonly PaletteTarget[];
  readonly onClose: () => void;
}

/** So many places to go are listed at once: who has more types a letter, and a thousand would take seconds to draw. */
const MOST_TARGETS = 40;

/** One field that leads everywhere: every command, report and question by a few letters. */
export function CommandPalette({ targets, onClose }: CommandPaletteProps) {
  const { contains, startsWith } = useFilter({ sensitivity: 'base' });
  const [query, setQuery] = useState('');
  const commands = useAppCommands();
  const all = useMemo(
    () => ({
      targets: targets.map(({ id, text, kind, go }) => ({
        id,
        text,
        detail: kind,
        keys: undefined as string | undefined,
        run: go,
      })),
      commands: commands
        .filter(({ id, enabled }) => enabled && id !== 'palette.open')
        .map(({ id, label, menu, key, run }) => ({
          id: `command ${id}`,
          text: label.replace('…', ''),
          detail: say(`menu.${menu}`),
          keys: key,
          run,
        })),
    }),
    [targets, commands],
  );
  const found = useMemo(() => {
    const words = query.split(/\s+/).filter((word) => word !== '');
    type Entry = (typeof all)['targets'][number];
    const fits = ({ text, detail }: Entry) => words.every((word) => contains(`${text} ${detail}`, word));
    // what begins with what was typed is meant before what has it somewhere
    const begins = ({ text }: Entry) => startsWith(text, query.trim());
    const first = (entries: readonly Entry[]) => [
      ...entries.filter(begins),
      ...entries.filter((entry) => !begins(entry)),
    ];
    return [...first(all.targets.filter(fits)).slice(0, MOST_TARGETS), ...first(all.commands.filter(fits))];
  }, [all, query, contains, startsWith]);
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
            {/* The field keeps the focus; what scrolls must be reachable all the same. */}
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
