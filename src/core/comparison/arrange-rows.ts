import type { PartyId, ReportId, TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import type { ComparisonRow, Standing } from './comparison-row.ts';
import { topicOf } from './findings/note.ts';
import type { DetailOf } from './row-detail.ts';

/** Which rows are shown, and how. An empty list filters nothing; several entries of one list widen it, lists narrow. */
export interface Arrangement {
  /** Matches the verdict that stands; those that are notes ("hedge differs") the notes beside it. */
  readonly verdicts: readonly Verdict[];
  readonly standings: readonly Standing[];
  /** Null stands for questions without a theme. */
  readonly themes: readonly (TagId | null)[];
  /** Questions that one of these reports answers. */
  readonly reports: readonly ReportId[];
  /** Questions for which one of these is a named originator. */
  readonly originators: readonly PartyId[];
  readonly sort: 'analyst' | 'seriousness' | 'wording';
  readonly groupByTheme: boolean;
}

/** Everything, as the analyst ordered it. */
export const ALL_ROWS: Arrangement = {
  verdicts: [],
  standings: [],
  themes: [],
  reports: [],
  originators: [],
  sort: 'analyst',
  groupByTheme: false,
};

/** Rows under one theme; `theme` is null where there is none, and where rows aren't grouped. */
export interface RowGroup {
  readonly theme: Tag | null;
  readonly rows: readonly ComparisonRow[];
}

/** The rows an arrangement shows, in the order of the codebook's themes, those without a theme last. */
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
  const { verdicts, standings, themes, reports, originators } = arrangement;
  return (
    (verdicts.length === 0 ||
      verdicts.includes(row.verdict) ||
      verdicts.some((verdict) => isNoted(verdict, row, detailOf))) &&
    (standings.length === 0 || standings.includes(row.standing)) &&
    (themes.length === 0 || themes.includes(row.question.themeTagId)) &&
    (reports.length === 0 || row.answers.some(({ reportId }) => reports.includes(reportId))) &&
    (originators.length === 0 || originators.some((id) => row.originators.has(id)))
  );
}

/** The detail of a row is made only for verdicts that are notes beside others. */
const NOTED: ReadonlySet<string> = new Set<Verdict>([
  'hedge differs',
  'attribution differs',
  'spelled differently',
  'not comparable',
]);

const isNoted = (verdict: Verdict, row: ComparisonRow, detailOf: DetailOf) =>
  NOTED.has(verdict) && detailOf(row).proposal.notes.some((note) => topicOf(note) === verdict);

/** How rows are ordered. Sorting is stable: rows that are alike stay in the analyst's order. */
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
