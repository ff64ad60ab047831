import type { ReportId } from '#core/base/id.ts';
import type { ReportNames } from './report-names.ts';
import { byText, whoSays } from './said-by.ts';

/** Words that a report uses for something. */
export interface Worded {
  readonly reportId: ReportId;
  readonly words: string;
}

/** The different words with who uses them, in alphabetical order: `“surrendered” (VICE News)`, `“taken prisoner” (NOW)`. */
export function wordedBy(worded: readonly Worded[], names: ReportNames): readonly string[] {
  const users = new Map<string, Worded[]>();
  for (const use of worded) users.set(use.words, [...(users.get(use.words) ?? []), use]);
  return [...users]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([words, by]) => `“${words}” (${whoSays(by, names).join(', ')})`);
}

/** Whether two reports share no word of `worded`, so that they differ in more than one of them using two. */
export function reportsPart(worded: readonly Worded[]): boolean {
  const used = new Map<ReportId, Set<string>>();
  for (const { reportId, words } of worded) {
    const set = used.get(reportId) ?? new Set();
    used.set(reportId, set.add(words));
  }
  const sets = [...used.values()];
  return sets.some((a, index) => sets.slice(index + 1).some((b) => [...a].every((words) => !b.has(words))));
}
