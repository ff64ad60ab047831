import type { ReportId } from '#core/base/id.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import type { Outcome } from '#core/comparison/verdict/outcome.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { byText } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';

/** With more than two reports that don't all fit together: says who fits with whom, and who stands apart. */
export function groupNote({ groups, outliers, claimIds }: Outcome, names: ReportNames): Note | null {
  if (groups.length === 0) return null;
  const named = (ids: readonly ReportId[]) => ids.map((id) => nameOf(names, id)).toSorted(byText);
  const clauses = groups.map(({ reportIds, words }) => `${listWords(named(reportIds))}: ${words}`);
  const apart = outliers.length === 0 ? '' : ` ${withVerb(named(outliers), 'stands', 'stand')} apart from the others.`;
  const opening = groups.every(({ reportIds }) => reportIds.length === 1) ? 'No two fit together' : 'Who goes together';
  return { kind: 'groups', reason: `${opening}: ${clauses.join('; ')}.${apart}`, claimIds };
}
