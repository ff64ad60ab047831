import { say } from '#renderer/words/interface-words.ts';
import { FacetList, FacetMenu, type Facet } from './facet-menu.tsx';
import { PanelButton, PanelFoot } from './panel-button.tsx';

interface FilterMenuProps {
  readonly facets: readonly Facet[];
  /** Whether one button stands for all properties: there is no room for a button of each. */
  readonly folded: boolean;
}

/** Filters by several properties: a button for each, or one button that opens them all. */
export function FilterMenu({ facets, folded }: FilterMenuProps) {
  if (!folded) return facets.map((facet) => <FacetMenu key={facet.label} {...facet} />);
  const on = facets.filter(({ chosen }) => chosen.length > 0).length;
  return (
    <PanelButton
      text={on > 0 ? say('ui.filter-count', { count: on }) : say('ui.filter')}
      title={say('ui.filter')}
      on={on > 0}
      several
      foot={
        <PanelFoot
          text={say('button.show-all')}
          sticky
          disabled={on === 0}
          onPress={() => facets.forEach(({ onChoose }) => onChoose([]))}
        />
      }
    >
      {facets.map((facet, index) => (
        <section key={facet.label}>
          <h2>{facet.label}</h2>
          <FacetList {...facet} autoFocus={index === 0} />
        </section>
      ))}
    </PanelButton>
  );
}
