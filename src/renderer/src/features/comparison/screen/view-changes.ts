import type { QuestionId, ReportId } from '#core/base/id.ts';
import { ALL_ROWS, type Arrangement } from '#core/comparison/arrange-rows.ts';
import type { Tag } from '#core/model/tag.ts';
import type { GridPlace } from '#renderer/features/comparison/grid/compare-place.ts';
import type { CompareView } from './compare-view.ts';

export type ChangeView = (by: (view: CompareView) => CompareView) => void;

/** The changes of the view that the parts of the Compare screen ask for. */
export function viewChanges(change: ChangeView) {
  const arrange = (by: Partial<Arrangement>) =>
    change((now) => ({ ...now, arrangement: { ...now.arrangement, ...by } }));
  const toPlace = (place: GridPlace) => change((now) => ({ ...now, place }));
  return {
    arrange,
    toPlace,
    toQuestion: (line: QuestionId, column: string = 'question') => toPlace({ line, column }),
    /** Removes the filter; order and grouping stay. */
    showAll: () =>
      change((now) => {
        const { sort, groupByTheme } = now.arrangement;
        return { ...now, arrangement: { ...ALL_ROWS, sort, groupByTheme } };
      }),
    showPanel: (panel: boolean) => change((now) => ({ ...now, panel })),
    /** Hides the questions of a theme, or shows them again; null: the questions without a theme. */
    fold: (theme: Tag | null) => {
      const id = theme?.id ?? null;
      change(({ folded, ...now }) => ({
        ...now,
        folded: folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id],
      }));
    },
    unfoldAll: () => change((now) => ({ ...now, folded: [] })),
    orderColumns: (columns: readonly ReportId[]) => change((now) => ({ ...now, columns })),
  };
}

export type ViewChanges = ReturnType<typeof viewChanges>;
