import { Check, ChevronDown } from 'lucide-react';
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './facet-menu.module.css';

/** One value a facet can have. */
export interface FacetValue {
  readonly id: string;
  readonly text: string;
}

interface FacetMenuProps {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** A filter by one property: no value chosen lets everything through. */
export function FacetMenu({ label, values, chosen, onChoose }: FacetMenuProps) {
  const on = chosen.length > 0;
  return (
    <DialogTrigger>
      <Button className={classes(styles['facet'], on && styles['on'])}>
        {on ? `${label}: ${chosen.length} of ${values.length}` : label}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog aria-label={`Filter by ${label.toLowerCase()}`} className={styles['facetDialog'] ?? ''}>
          <ListBox
            aria-label={label}
            className={styles['facetList'] ?? ''}
            selectionMode="multiple"
            escapeKeyBehavior="none"
            selectedKeys={chosen}
            onSelectionChange={(keys) => onChoose(keys === 'all' ? values.map(({ id }) => id) : [...keys].map(String))}
            items={values}
            autoFocus
          >
            {(value) => (
              <ListBoxItem id={value.id} textValue={value.text} className={styles['facetValue'] ?? ''}>
                {({ isSelected }) => (
                  <>
                    <span className={styles['tick']}>{isSelected ? <Check size={13} aria-hidden /> : null}</span>
                    {value.text}
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
          <Button slot="close" className={styles['clear'] ?? ''} isDisabled={!on} onPress={() => onChoose([])}>
            Show all
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
