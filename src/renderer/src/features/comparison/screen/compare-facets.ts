import type { PartyId, ReportId, TagId } from '#core/base/id.ts';
import type { Arrangement } from '#core/comparison/arrange-rows.ts';
import type { ComparisonRow, DecisionState } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { DECISION_STATES, DECISION_STATE_WORDS } from '#renderer/features/comparison/verdict/decision-state.ts';
import type { Facet } from '#renderer/ui/facet-menu.tsx';
import { say, words } from '#renderer/words/interface-words.ts';

interface CompareFacetsOptions {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly arrangement: Arrangement;
  readonly onArrange: (change: Partial<Arrangement>) => void;
}

/** Returns the facets by which questions are filtered, beside their verdicts. */
export function compareFacets(options: CompareFacetsOptions): readonly Facet[] {
  const { comparison, reports, tags, arrangement, onArrange } = options;
  const { rows, context } = comparison;
  const themes = tags.filter(({ id }) => rows.some(({ question }) => question.themeTagId === id));
  return [
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
}

const originatorsOf = (rows: readonly ComparisonRow[]): readonly PartyId[] => [
  ...new Set(rows.flatMap(({ originators }) => [...originators])),
];
