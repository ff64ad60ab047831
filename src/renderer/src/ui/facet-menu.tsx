import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { say } from '#renderer/words/interface-words.ts';
import { PanelButton, PanelFoot } from './panel-button.tsx';
import styles from './panel-button.module.css';

/** One value a facet can have. */
export interface FacetValue {
  readonly id: string;
  readonly text: string;
}

/** A property that can be filtered by: no value chosen lets everything through. */
export interface Facet {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** A button with a filter by one property behind it. */
export function FacetMenu(facet: Facet) {
  const { label, values, chosen, onChoose } = facet;
  const on = chosen.length > 0;
  return (
    <PanelButton
      text={on ? say('ui.facet-chosen', { label, chosen: chosen.length, all: values.length }) : label}
      title={say('ui.filter-by', { label })}
      on={on}
      foot={<PanelFoot text={say('button.show-all')} disabled={!on} onPress={() => onChoose([])} />}
    >
      <FacetList {...facet} autoFocus />
    </PanelButton>
  );
}

interface FacetListProps extends Facet {
  readonly autoFocus: boolean;
}

/** The values of a property, of which several can be chosen. */
export function FacetList({ label, values, chosen, onChoose, autoFocus }: FacetListProps) {
  return (
    <ListBox
      aria-label={label}
      className={styles['facetList'] ?? ''}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChoose(keys === 'all' ? values.map(({ id }) => id) : [...keys].map(String))}
      items={values}
      autoFocus={autoFocus}
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
  );
}
