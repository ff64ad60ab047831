import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogButtons } from '#renderer/ui/dialog.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { Choice, ChoiceDetail } from '#shared/parsed-file/parsed-file.ts';
import styles from './importing.module.css';

interface ChooseDialogProps {
  readonly name: string;
  readonly what: 'pages' | 'attachments' | 'files';
  readonly options: readonly Choice[];
  /** The numbers of the chosen items, counted from 0. */
  readonly onChosen: (chosen: readonly number[]) => void;
  readonly onClose: () => void;
}

/** Asks which of the things in a file are to become reports. */
export function ChooseDialog({ name, what, options, onChosen, onClose }: ChooseDialogProps) {
  const items = useMemo(() => options.map((option, index) => ({ ...option, id: index })), [options]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(items.filter((item) => item.chosen).map((item) => item.id)),
  );
  return (
    <Dialog title={say('importing.which', { kind: what, name })} open wide onClose={onClose}>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 46 }}>
        <ListBox
          aria-label={say('importing.to-import', { kind: what })}
          className={styles['choices'] ?? ''}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            setChosen(new Set(keys === 'all' ? items.map((item) => item.id) : [...keys].map(Number)))
          }
          items={items}
          escapeKeyBehavior="none"
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className={styles['choice'] ?? ''}>
              <TickBox />
              <span className={styles['choiceText']}>
                <b>{item.label}</b>
                <small>{detailWords(item.detail)}</small>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <DialogButtons>
        <Button look="plain" onPress={() => setChosen(new Set(items.map((item) => item.id)))}>
          {say('importing.all', { count: items.length })}
        </Button>
        <Button look="plain" onPress={() => setChosen(new Set())}>
          {say('button.none')}
        </Button>
        <Button onPress={onClose}>{say('importing.leave-out')}</Button>
        <Button
          look="primary"
          isDisabled={chosen.size === 0}
          onPress={() => onChosen([...chosen].toSorted((a, b) => a - b))}
        >
          {say('importing.import-count', { count: chosen.size })}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function detailWords(detail: ChoiceDetail): string {
  if (detail.of === 'message') return detail.subject;
  const { type, kilobytes, date } = detail;
  return kilobytes === null
    ? say('importing.page-unreadable', { type, date })
    : say('importing.page-facts', { type, kilobytes, date });
}
