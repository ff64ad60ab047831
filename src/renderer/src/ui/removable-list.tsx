import { X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import styles from './removable-list.module.css';

interface RemovableItem<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly style?: CSSProperties;
}

interface RemovableListProps<Id extends string> {
  readonly label: string;
  readonly items: readonly RemovableItem<Id>[];
  /** `chips` are put side by side, `lines` contain sentences. */
  readonly look: 'chips' | 'lines';
  /** Read out on the button of an item, before the item's text. */
  readonly removeLabel: string;
  /** Shown where there are no items. */
  readonly empty?: string;
  readonly onRemove: (ids: readonly Id[]) => void;
}

/** A list of short texts, each with a button that removes it; Delete removes the one that has the keyboard. */
export function RemovableList<Id extends string>({ label, items, look, ...rest }: RemovableListProps<Id>) {
  const { removeLabel, empty, onRemove } = rest;
  return (
    <TagGroup onRemove={(keys) => onRemove([...keys] as Id[])}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <TagList
        items={items}
        className={styles[look] ?? ''}
        renderEmptyState={() => (empty === undefined ? null : <span className={styles['empty']}>{empty}</span>)}
      >
        {({ id, text, style }) => (
          <Tag id={id} textValue={text} className={styles['item'] ?? ''} {...(style === undefined ? {} : { style })}>
            <span>{text}</span>
            <RemoveButton slot="remove" label={removeLabel} />
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}

interface RemoveButtonProps {
  readonly label: string;
  /** In a list of components that handles removing itself. */
  readonly slot?: 'remove';
  readonly onPress?: () => void;
}

/** A small button with a cross that removes the thing beside it. */
export const RemoveButton = ({ label, ...rest }: RemoveButtonProps) => (
  <Button {...rest} className={styles['remove'] ?? ''} aria-label={label}>
    <X size={11} aria-hidden />
  </Button>
);
