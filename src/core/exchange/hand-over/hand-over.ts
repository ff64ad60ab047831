import { formatPartialDate, parsePartialDate } from '#core/base/partial-date.ts';
import type { Document } from '#core/exchange/document/document.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import { countWords } from '#core/text/list-words.ts';
import { chartSections } from './charts-section.ts';
import { edition, type HandOverOptions } from './edition.ts';
import { gridSection } from './grid-section.ts';
import { methodSection } from './method-section.ts';
import { questionSections } from './question-section.ts';
import { sourcesSection } from './sources-section.ts';
import { summarySection } from './summary-section.ts';

/**
 * The report to hand over, as a document that `writeHtml` or `writeMarkdown` writes: summary, grid, every question with its
 * quotes and the analyst's decision, figures, timeline, method, reports and parties.
 */
export function handOver(inputs: ExportInputs, options: HandOverOptions): Document {
  const all = edition(inputs, options);
  const date = parsePartialDate(options.madeAt.slice(0, 10));
  return {
    title: all.data.investigation.name,
    subtitle: `Comparison of ${countWords(all.reports.length, 'report')}${date === null ? '' : `, ${formatPartialDate(date)}`}`,
    parts: [
      ...summarySection(all),
      ...gridSection(all),
      ...questionSections(all),
      ...chartSections(all),
      ...methodSection(all),
      ...sourcesSection(all),
    ],
  };
}
