import { ChevronDown } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { say } from '#renderer/words/interface-words.ts';
import { classes } from './classes.ts';
import { FacetList, FacetMenu, type Facet } from './facet-menu.tsx';
import styles from './facet-menu.module.css';

interface FilterMenuProps {
  readonly facets: readonly Facet[];
  /** Whether there is no room for a button of each. */
  readonly folded: boolean;
}

/** Filters by several properties: a button for each, or one behind which all of them are. */
export function FilterMenu({ facets, folded }: FilterMenuProps) {
  if (!folded) return facets.map((facet) => <FacetMenu key={facet.label} {...facet} />);
  const on = facets.filter(({ chosen }) => chosen.length > 0).length;
  return (
    <DialogTrigger>
      <Button className={classes(styles['facet'], on > 0 && styles['on'])}>
        {on > 0 ? say('ui.filter-count', { count: on }) : say('ui.filter')}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className={classes(styles['popover'], styles['several'])} placement="bottom start">
        <Dialog aria-label={say('ui.filter')} className={classes(styles['facetDialog'], styles['facets'])}>
          {facets.map((facet, index) => (
            <section key={facet.label}>
              <h2>{facet.label}</h2>
              <FacetList {...facet} autoFocus={index === 0} />
            </section>
          ))}
          <Button
            slot="close"
            className={classes(styles['clear'], styles['clearAll'])}
            isDisabled={on === 0}
            onPress={() => facets.forEach(({ onChoose }) => onChoose([]))}
          >
            {say('button.show-all')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
