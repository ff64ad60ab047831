import * as v from 'valibot';
import type { PartyId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import { ALL_ROWS, type Arrangement } from '#core/comparison/arrange-rows.ts';
import { VERDICTS } from '#core/model/verdict.ts';
import type { GridPlace } from '#renderer/features/comparison/grid/compare-place.ts';

/** The filter, order and folding of the Compare screen. A preference, outside the history: it changes no result. */
export interface CompareView {
  readonly arrangement: Arrangement;
  /** Reports in the analyst's order of columns; reports that are missing here follow in the order of the list. */
  readonly columns: readonly ReportId[];
  /** Themes whose questions are hidden; null stands for the questions without a theme. */
  readonly folded: readonly (TagId | null)[];
  /** Whether the panel is visible; null: it is visible if the window is wide enough. */
  readonly panel: boolean | null;
  readonly place: GridPlace | null;
}

/** The question, or the filter, that another part of the window asks the Compare screen to show. */
export type CompareTarget =
  | { readonly what: 'question'; readonly id: QuestionId }
  | { readonly what: 'filter'; readonly filter: Partial<Arrangement> };

export const FIRST_COMPARE_VIEW: CompareView = {
  arrangement: ALL_ROWS,
  columns: [],
  folded: [],
  panel: null,
  place: null,
};

const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.transform((text) => text as T),
  );

export const compareViewSchema: v.GenericSchema<unknown, CompareView> = v.object({
  arrangement: v.object({
    verdicts: v.array(v.picklist(VERDICTS)),
    decisionStates: v.array(v.picklist(['undecided', 'accepted', 'overridden', 'left open', 'another look'])),
    themes: v.array(v.nullable(id<TagId>())),
    reports: v.array(id<ReportId>()),
    originators: v.array(id<PartyId>()),
    sort: v.picklist(['analyst', 'seriousness', 'wording']),
    groupByTheme: v.boolean(),
  }),
  columns: v.array(id<ReportId>()),
  folded: v.array(v.nullable(id<TagId>())),
  panel: v.nullable(v.boolean()),
  place: v.nullable(v.object({ line: v.string(), column: v.string() })),
});
