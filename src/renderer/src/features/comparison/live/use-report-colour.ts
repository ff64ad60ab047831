import { useCallback } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { useComparison } from './comparison-provider.tsx';

/** Returns the function that gives the colour of a report for CSS. */
export function useReportColour(): (id: ReportId) => string {
  const reports = useComparison()?.comparison.context.reports;
  return useCallback((id) => `var(--report-${reports?.get(id)?.colour ?? 7})`, [reports]);
}
