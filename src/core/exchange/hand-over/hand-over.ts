import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import type { Document } from '#core/exchange/document/document.ts';
import type { ExportInputs } from '#core/exchange/redaction/redact.ts';
import type { Words } from '#core/words/words.ts';
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
    subtitle: subtitle(all.reports.length, date, options.words),
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

const subtitle = (count: number, date: PartialDate | null, words: Words): string =>
  date === null
    ? words.say('hand-over.comparison-of', { count })
    : words.say('hand-over.comparison-of-on', { count, date: words.date(date) });
