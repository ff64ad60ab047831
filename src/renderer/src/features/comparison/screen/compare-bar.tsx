import { Plus, SlidersHorizontal } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { PartyId, ReportId, TagId } from '#core/base/id.ts';
import { VERDICT_STROKES } from '#core/charts/verdict-strokes.ts';
import { ALL_ROWS, type Arrangement } from '#core/comparison/arrange-rows.ts';
import type { ComparisonRow, DecisionState } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { statusCounts } from '#core/comparison/status-counts.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { VERDICTS, type Verdict } from '#core/model/verdict.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { DECISION_STATES, DECISION_STATE_WORDS } from '#renderer/features/comparison/verdict/decision-state.ts';
import { verdictColour } from '#renderer/features/comparison/verdict/verdict-colour.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import type { Facet } from '#renderer/ui/facet-menu.tsx';
import { FilterMenu } from '#renderer/ui/filter-menu.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { StrokeSign } from '#renderer/ui/stroke-sign.tsx';
import { useWidth } from '#renderer/ui/use-width.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './compare-screen.module.css';

interface CompareBarProps {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly arrangement: Arrangement;
  /** How many questions are left by the filter. */
  readonly shown: number;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  readonly onNew: () => void;
  readonly onSettings: () => void;
}

const SORTS = [
  { id: 'analyst', text: say('compare.your-order') },
  { id: 'seriousness', text: say('compare.most-serious-first') },
  { id: 'wording', text: say('compare.by-wording') },
] as const satisfies readonly { id: Arrangement['sort']; text: string }[];

/** Pixels that the bar needs for a button of each facet, whatever is chosen in them. */
const ROOM_FOR_FACETS = 1000;

/** Which questions are shown and in what order; new questions and the rules of the comparison. */
export function CompareBar({
  comparison: { rows, context },
  reports,
  tags,
  arrangement,
  shown,
  onArrange,
  onNew,
  onSettings,
}: CompareBarProps) {
  const [bar, width] = useWidth();
  const themes = tags.filter(({ id }) => rows.some(({ question }) => question.themeTagId === id));
  const facets: readonly Facet[] = [
    {
      label: say('compare.decision'),
      values: DECISION_STATES.map((id) => ({ id, text: DECISION_STATE_WORDS[id] })),
      chosen: arrangement.decisionStates,
      onChoose: (ids) => onArrange({ decisionStates: ids as readonly DecisionState[] }),
    },
    {
      label: say('compare.theme'),
      values: [...themes.map(({ id, name }) => ({ id, text: name })), { id: 'none', text: say('compare.none') }],
      chosen: arrangement.themes.map((id) => id ?? 'none'),
      onChoose: (ids) => onArrange({ themes: ids.map((id) => (id === 'none' ? null : (id as TagId))) }),
    },
    {
      label: say('compare.report'),
      values: reports.map(({ id }) => ({ id, text: nameOf(context.names, id, words) })),
      chosen: arrangement.reports,
      onChoose: (ids) => onArrange({ reports: ids as readonly ReportId[] }),
    },
    {
      label: say('compare.originator'),
      values: originatorsOf(rows).map((id) => ({ id, text: context.parties.get(id)?.name ?? '' })),
      chosen: arrangement.originators,
      onChoose: (ids) => onArrange({ originators: ids as readonly PartyId[] }),
    },
  ];
  return (
    <header ref={useFocusPlace('compare-bar', { ref: bar })} className={styles['bar']}>
      <div className={styles['line']}>
        <h1>{say('compare.compare')}</h1>
        <VerdictChips rows={rows} chosen={arrangement.verdicts} onChoose={(verdicts) => onArrange({ verdicts })} />
      </div>
      <div className={styles['line']}>
        <FilterMenu facets={facets} folded={width < ROOM_FOR_FACETS} />
        {isFiltered(arrangement) ? (
          <Button look="plain" onPress={() => onArrange({ ...ALL_ROWS, ...unfiltered(arrangement) })}>
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

/** Whether questions may be hidden. */
export const isFiltered = ({ verdicts, decisionStates, themes, reports, originators }: Arrangement) =>
  [verdicts, decisionStates, themes, reports, originators].some((list) => list.length > 0);

const unfiltered = ({ sort, groupByTheme }: Arrangement) => ({ sort, groupByTheme });

const originatorsOf = (rows: readonly ComparisonRow[]): readonly PartyId[] => [
  ...new Set(rows.flatMap(({ originators }) => [...originators])),
];

interface VerdictChipsProps {
  readonly rows: readonly ComparisonRow[];
  readonly chosen: readonly Verdict[];
  readonly onChoose: (verdicts: readonly Verdict[]) => void;
}

/** A chip for every verdict that there is, the most serious first, with how many questions have it. */
function VerdictChips({ rows, chosen, onChoose }: VerdictChipsProps) {
  const { byVerdict } = statusCounts(rows);
  const present = VERDICTS.filter((verdict) => byVerdict[verdict] > 0 || chosen.includes(verdict));
  return (
    <ToggleButtonGroup
      className={styles['chips'] ?? ''}
      aria-label={say('compare.verdicts-shown')}
      selectionMode="multiple"
      selectedKeys={chosen.length === 0 ? ['all'] : chosen}
      onSelectionChange={(keys) => {
        const all = keys.has('all') && chosen.length > 0;
        onChoose(all ? [] : VERDICTS.filter((verdict) => keys.has(verdict)));
      }}
    >
      <ToggleButton id="all" className={styles['chip'] ?? ''}>
        {say('compare.all-questions')} <span className={styles['count']}>{rows.length}</span>
      </ToggleButton>
      {present.map((verdict) => (
        <ToggleButton
          key={verdict}
          id={verdict}
          className={styles['chip'] ?? ''}
          style={{ '--verdict': verdictColour(verdict) }}
        >
          <span className={styles['chipSign']}>
            <StrokeSign strokes={VERDICT_STROKES[verdict]} />
          </span>
          {verdictName(verdict, words)} <span className={styles['count']}>{byVerdict[verdict]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
