import type { ReportId } from '#core/base/id.ts';

/** The words that a report uses for something. */
export interface ReportWording {
  readonly reportId: ReportId;
  readonly words: string;
}

/** Whether two reports share no word of `wordings`, so that they differ in more than one of them using two. */
export function someShareNoWord(wordings: readonly ReportWording[]): boolean {
  const used = new Map<ReportId, Set<string>>();
  for (const { reportId, words } of wordings) {
    const set = used.get(reportId) ?? new Set();
    used.set(reportId, set.add(words));
  }
  const sets = [...used.values()];
  return sets.some((a, index) => sets.slice(index + 1).some((b) => [...a].every((words) => !b.has(words))));
}
