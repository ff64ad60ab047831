import * as v from 'valibot';
import type { PartyId, QuestionId, ReportId, TagId } from '#core/base/id.ts';
import { ALL_ROWS, type Arrangement } from '#core/comparison/arrange-rows.ts';
import { VERDICTS } from '#core/model/verdict.ts';

/** Where the keyboard is, by names that hold when rows and columns change places. */
export interface GridPlace {
  /** The key of a line (`lineKey`), or `head`. */
  readonly line: string;
  /** A report's id, or `question` or `verdict` for the frozen columns. */
  readonly column: string;
}

/** How the comparison of one investigation is looked at; remembered, but no part of the work. */
export interface CompareView {
  readonly arrangement: Arrangement;
  /** Reports in the analyst's order of columns; those that aren't here follow in the order of the list. */
  readonly columns: readonly ReportId[];
  /** Themes whose questions are folded away; null stands for those without a theme. */
  readonly folded: readonly (TagId | null)[];
  /** Whether the panel is shown; null: where there is room. */
  readonly panel: boolean | null;
  readonly place: GridPlace | null;
}

/** What another part of the window wants to be shown: a question, or only the questions that fit a filter. */
export type CompareWish =
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
    standings: v.array(v.picklist(['undecided', 'accepted', 'overridden', 'left open', 'another look'])),
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

/** The reports in the order of their columns: as the analyst ordered them, others by their place in the list. */
export function columnOrder<T extends { readonly id: ReportId; readonly position: number }>(
  reports: readonly T[],
  columns: readonly ReportId[],
): readonly T[] {
  const wanted = new Map(columns.map((reportId, place) => [reportId, place]));
  const place = (report: T) => wanted.get(report.id) ?? columns.length;
  return reports.toSorted((a, b) => place(a) - place(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** `items` with the one at `from` moved to the place that it shall have, both counted from 0. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const others = items.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, item);
}
