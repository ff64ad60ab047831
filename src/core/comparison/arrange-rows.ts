import type { PartyId, ReportId, TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import type { ComparisonRow, DecisionState } from './comparison-row.ts';
import { topicOf } from './findings/note.ts';
import type { DetailOf } from './row-detail.ts';

/**
 * The filters and the order of rows. An empty list filters nothing. A row passes a list by matching one of its entries,
 * and is shown when it passes all lists.
 */
export interface Arrangement {
  /** Matches the row's verdict; verdicts that are notes ("hedge differs") also match the row's notes. */
  readonly verdicts: readonly Verdict[];
  readonly decisionStates: readonly DecisionState[];
  /** Matches the theme; null matches questions without one. */
  readonly themes: readonly (TagId | null)[];
  /** Matches questions that one of these reports answers. */
  readonly reports: readonly ReportId[];
  /** Matches questions for which one of these parties is a named originator. */
  readonly originators: readonly PartyId[];
  readonly sort: 'analyst' | 'seriousness' | 'wording';
  readonly groupByTheme: boolean;
}

/** The arrangement that shows every row, as the analyst ordered them. */
export const ALL_ROWS: Arrangement = {
  verdicts: [],
  decisionStates: [],
  themes: [],
  reports: [],
  originators: [],
  sort: 'analyst',
  groupByTheme: false,
};

/** The rows of one theme; `theme` is null for rows without one, and where rows aren't grouped. */
export interface RowGroup {
  readonly theme: Tag | null;
  readonly rows: readonly ComparisonRow[];
}

/** Returns the rows that an arrangement shows, in the order of the codebook's themes, those without a theme last. */
export function arrangeRows(
  rows: readonly ComparisonRow[],
  arrangement: Arrangement,
  tags: readonly Tag[],
  detailOf: DetailOf,
): readonly RowGroup[] {
  const shown = rows.filter((row) => isShown(row, arrangement, detailOf)).toSorted(comparing(arrangement.sort));
  if (!arrangement.groupByTheme) return [{ theme: null, rows: shown }];
  const themes = [...tags.toSorted((a, b) => a.position - b.position), null];
  const themeOf = (row: ComparisonRow) => tags.find(({ id }) => id === row.question.themeTagId) ?? null;
  return themes
    .map((theme): RowGroup => ({ theme, rows: shown.filter((row) => themeOf(row) === theme) }))
    .filter((group) => group.rows.length > 0);
}

function isShown(row: ComparisonRow, arrangement: Arrangement, detailOf: DetailOf): boolean {
  const { verdicts, decisionStates, themes, reports, originators } = arrangement;
  return (
    (verdicts.length === 0 ||
      verdicts.includes(row.verdict) ||
      verdicts.some((verdict) => isNoted(verdict, row, detailOf))) &&
    (decisionStates.length === 0 || decisionStates.includes(row.decisionState)) &&
    (themes.length === 0 || themes.includes(row.question.themeTagId)) &&
    (reports.length === 0 || row.answers.some(({ reportId }) => reports.includes(reportId))) &&
    (originators.length === 0 || originators.some((id) => row.originators.has(id)))
  );
}

/** The verdicts that are notes beside other verdicts. Only for these is the detail of a row made. */
const NOTED: ReadonlySet<string> = new Set<Verdict>([
  'hedge differs',
  'attribution differs',
  'spelled differently',
  'not comparable',
]);

const isNoted = (verdict: Verdict, row: ComparisonRow, detailOf: DetailOf) =>
  NOTED.has(verdict) && detailOf(row).proposal.notes.some((note) => topicOf(note) === verdict);

/** Returns the order of rows. Sorting is stable: rows that compare as equal stay in the analyst's order. */
function comparing(sort: Arrangement['sort']): (a: ComparisonRow, b: ComparisonRow) => number {
  switch (sort) {
    case 'analyst':
      return () => 0;
    case 'seriousness':
      return (a, b) => bySeriousness(a.verdict, b.verdict);
    case 'wording':
      return (a, b) => a.question.wording.localeCompare(b.question.wording);
  }
}
