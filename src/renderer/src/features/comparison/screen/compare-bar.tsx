import { Plus, SlidersHorizontal } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { Arrangement } from '#core/comparison/arrange-rows.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { FilterMenu } from '#renderer/ui/filter-menu.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { useWidth } from '#renderer/ui/use-width.ts';
import { say } from '#renderer/words/interface-words.ts';
import { compareFacets } from './compare-facets.ts';
import { VerdictChips } from './verdict-chips.tsx';
import styles from './compare-screen.module.css';

interface CompareBarProps {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly arrangement: Arrangement;
  /** The number of questions that fit the filter. */
  readonly shown: number;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  /** Removes the filter. */
  readonly onShowAll: () => void;
  readonly onNew: () => void;
  readonly onSettings: () => void;
}

const SORTS = [
  { id: 'analyst', text: say('compare.your-order') },
  { id: 'seriousness', text: say('compare.most-serious-first') },
  { id: 'wording', text: say('compare.by-wording') },
] as const satisfies readonly { id: Arrangement['sort']; text: string }[];

/** Pixels of the bar below which one menu holds all facets: four buttons with long choices need as much. */
const ROOM_FOR_FACETS = 1000;

/** The bar above the grid: filter, order and grouping, new questions, and the rules of the comparison. */
export function CompareBar(props: CompareBarProps) {
  const { comparison, arrangement, shown, onArrange, onShowAll, onNew, onSettings } = props;
  const { rows } = comparison;
  const [bar, width] = useWidth();
  return (
    <header ref={useFocusPlace('compare-bar', { ref: bar })} className={styles['bar']}>
      <div className={styles['line']}>
        <h1>{say('compare.compare')}</h1>
        <VerdictChips rows={rows} chosen={arrangement.verdicts} onChoose={(verdicts) => onArrange({ verdicts })} />
      </div>
      <div className={styles['line']}>
        <FilterMenu facets={compareFacets(props)} folded={width < ROOM_FOR_FACETS} />
        {isFiltered(arrangement) ? (
          <Button look="plain" onPress={onShowAll}>
            {say('compare.show-all')}
          </Button>
        ) : null}
        <span className={styles['size']} role="status">
          {shown === rows.length ? '' : say('compare.shown-of', { shown, count: rows.length })}
        </span>
        <ToggleButton
          className={styles['chip'] ?? ''}
          isSelected={arrangement.groupByTheme}
          onChange={(groupByTheme) => onArrange({ groupByTheme })}
        >
          {say('compare.group-by-theme')}
        </ToggleButton>
        <ChoiceInput
          label={say('compare.order')}
          labelHidden
          className={styles['sort'] ?? ''}
          value={arrangement.sort}
          options={SORTS}
          onChoose={(sort) => onArrange({ sort: sort as Arrangement['sort'] })}
        />
        <IconButton label={say('compare.units-coding-rules-names-kept-apart')} look="bordered" onPress={onSettings}>
          <SlidersHorizontal size={15} aria-hidden />
        </IconButton>
        <Button onPress={onNew}>
          <Plus size={14} aria-hidden /> {say('compare.question')}
        </Button>
      </div>
    </header>
  );
}

/** Returns whether the filter may hide questions. */
export const isFiltered = ({ verdicts, decisionStates, themes, reports, originators }: Arrangement) =>
  [verdicts, decisionStates, themes, reports, originators].some((list) => list.length > 0);
