import type { ReportId } from '#core/base/id.ts';

/** The name and colour of a report in a chart. */
export interface ChartReport {
  readonly id: ReportId;
  readonly name: string;
  readonly colour: number;
}
