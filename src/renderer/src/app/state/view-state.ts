import * as v from 'valibot';
import type { ReportId } from '#core/base/id.ts';

/** The screens of an investigation. */
export const SCREENS = ['read', 'claims', 'compare', 'timeline', 'codebook', 'parties', 'names', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** Limits the number of panes. */
const MOST_PANES = 4;

/**
 * The way in which the panes scroll: each alone, by the same share of their heights, or so that claims on one question
 * stay level.
 */
export const LINKINGS = ['off', 'together', 'by question'] as const;
export type Linking = (typeof LINKINGS)[number];

/** The open screen, reports and bars of an investigation; remembered, but not recorded in the history. */
export interface ViewState {
  readonly screen: Screen;
  /** The report in each pane, from left to right. */
  readonly panes: readonly ReportId[];
  /** The pane with the focus, counted from 0. */
  readonly active: number;
  readonly linked: Linking;
  /** Whether lines join the claims of neighbouring panes that answer the same question. */
  readonly lines: boolean;
  /** Whether the list of reports is shown; null: where there is room. */
  readonly sidebar: boolean | null;
  /** Whether the claim's card is shown; null: where there is room. */
  readonly inspector: boolean | null;
}

export const FIRST_VIEW: ViewState = {
  screen: 'read',
  panes: [],
  active: 0,
  linked: 'off',
  lines: true,
  sidebar: null,
  inspector: null,
};

export const viewStateSchema = v.object({
  screen: v.picklist(SCREENS),
  panes: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((id) => id as ReportId),
      ),
    ),
    v.maxLength(MOST_PANES),
  ),
  active: v.number(),
  // A view stored before there were three kinds of linking has true or false.
  linked: v.union([
    v.picklist(LINKINGS),
    v.pipe(
      v.boolean(),
      v.transform((together): Linking => (together ? 'together' : 'off')),
    ),
  ]),
  lines: v.optional(v.boolean(), true),
  sidebar: v.nullable(v.boolean()),
  inspector: v.nullable(v.boolean()),
});

/**
 * The view with a report open: in the pane of that number, which is added where it is the next one; else where it is open
 * already; else in a new pane while there are fewer than two; else in the active one.
 */
export function withReport(view: ViewState, id: ReportId, pane?: number): ViewState {
  const open = view.panes.indexOf(id);
  if (pane === undefined && open >= 0) return { ...view, active: open };
  const at = pane ?? (view.panes.length < 2 ? view.panes.length : Math.min(view.active, view.panes.length - 1));
  const place = Math.min(at, view.panes.length, MOST_PANES - 1);
  const panes = [...view.panes];
  // A report is open in one pane only: the report that was in the wanted pane moves to the pane it leaves.
  if (open >= 0 && open !== place) {
    const other = panes[place];
    if (other === undefined) panes.splice(open, 1);
    else panes[open] = other;
  }
  panes[Math.min(place, panes.length)] = id;
  return { ...view, panes, active: panes.indexOf(id) };
}

/**
 * The view with several reports open, up to as many as there can be panes; the first is the active one. Panes that show
 * one of them stay where they are, the others give way before a pane is added.
 */
export function withReports(view: ViewState, ids: readonly ReportId[]): ViewState {
  const [first, ...others] = [...new Set(ids)].slice(0, MOST_PANES);
  if (first === undefined) return view;
  if (others.length === 0) return withReport(view, first);
  const wanted = [first, ...others];
  const panes: ReportId[] = [...view.panes];
  for (const id of wanted.filter((each) => !panes.includes(each))) {
    const free = panes.findIndex((each) => !wanted.includes(each));
    if (free < 0) panes.push(id);
    else panes[free] = id;
  }
  return { ...view, panes, active: panes.indexOf(first) };
}

/** The view without the pane of that number. */
export function withoutPane(view: ViewState, pane: number): ViewState {
  const panes = view.panes.filter((_id, index) => index !== pane);
  return { ...view, panes, active: Math.max(0, Math.min(view.active, panes.length - 1)) };
}

/** The view without reports that aren't there any more. */
export function withOnly(view: ViewState, present: ReadonlySet<ReportId>): ViewState {
  const panes = view.panes.filter((id) => present.has(id));
  return panes.length === view.panes.length
    ? view
    : { ...view, panes, active: Math.max(0, Math.min(view.active, panes.length - 1)) };
}
