import type { ReportId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import { reportInk, type Ink } from '#core/charts/ink.ts';
import { arrangeRows, type Arrangement, type RowGroup } from '#core/comparison/arrange-rows.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { compare, type Comparison } from '#core/comparison/comparison.ts';
import { redact, type ExportInputs } from '#core/exchange/redaction/redact.ts';
import type { RedactionChoice } from '#core/exchange/redaction/redaction-choice.ts';
import type { Report } from '#core/model/report.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import type { Words } from '#core/words/words.ts';

/** How a report to hand over is made. */
export interface HandOverOptions {
  readonly redaction: RedactionChoice;
  /** Which questions, in which order: as the grid shows them. */
  readonly arrangement: Arrangement;
  readonly madeAt: Instant;
  readonly words: Words;
  readonly appVersion: string;
}

/** What all sections of a report to hand over are made of: one comparison, from which they all count. */
export interface Edition {
  readonly data: ExportInputs;
  readonly options: HandOverOptions;
  readonly words: Words;
  readonly comparison: Comparison;
  /** In the order of the list. */
  readonly reports: readonly Report[];
  readonly groups: readonly RowGroup[];
  /** All rows of the groups. */
  readonly rows: readonly ComparisonRow[];
  readonly nameOf: (id: ReportId) => string;
  readonly inkOf: (id: ReportId) => Ink;
  /** Where a question's section begins. */
  readonly anchorOf: (row: ComparisonRow) => string;
}

/** Leaves out, compares and arranges, once for all sections. */
export function edition(inputs: ExportInputs, options: HandOverOptions): Edition {
  const data = redact(inputs, options.redaction, options.words);
  const comparison = compare(data);
  const groups = arrangeRows(comparison.rows, options.arrangement, data.tags, comparison.detailOf);
  const rows = groups.flatMap((group) => group.rows);
  const anchors = new Map(rows.map((row, index) => [row, `question-${index + 1}`]));
  const { reports, names } = comparison.context;
  return {
    data,
    options,
    words: options.words,
    comparison,
    groups,
    rows,
    reports: data.reports.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
    nameOf: (id) => nameOf(names, id, options.words),
    inkOf: (id) => reportInk(reports.get(id)?.colour ?? 0),
    anchorOf: (row) => anchors.get(row) ?? '',
  };
}
