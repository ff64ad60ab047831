import type { ReportId } from '#core/base/id.ts';

/** Returns the reports in the order of their columns: first the analyst's order, then the order of the list. */
export function columnOrder<T extends { readonly id: ReportId; readonly position: number }>(
  reports: readonly T[],
  columns: readonly ReportId[],
): readonly T[] {
  const wanted = new Map(columns.map((reportId, place) => [reportId, place]));
  const place = (report: T) => wanted.get(report.id) ?? columns.length;
  return reports.toSorted((a, b) => place(a) - place(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Returns `items` with the item at index `from` moved to index `to`; an index beyond the end means the end. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const others = items.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, item);
}
