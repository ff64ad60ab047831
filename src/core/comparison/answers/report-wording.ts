import type { ReportId } from '#core/base/id.ts';

/** The words that a report uses for a person, a place or a thing. */
export interface ReportWording {
  readonly reportId: ReportId;
  readonly words: string;
}

/** Whether two reports use no common word of `wordings`: then they differ in more than one of them using two words. */
export function someShareNoWord(wordings: readonly ReportWording[]): boolean {
  const used = new Map<ReportId, Set<string>>();
  for (const { reportId, words } of wordings) {
    const set = used.get(reportId) ?? new Set();
    used.set(reportId, set.add(words));
  }
  const sets = [...used.values()];
  return sets.some((a, index) => sets.slice(index + 1).some((b) => [...a].every((words) => !b.has(words))));
}
