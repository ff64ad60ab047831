import type { PartyId, ReportId, TextId } from '#core/base/id.ts';
import { REPORT_COLOURS } from '#core/model/report-colours.ts';
import type { Report, Resemblance } from '#core/model/report.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';
import type { Planning } from '#renderer/commands/command.ts';
import type { ImportArgs } from './import-args.ts';

/** The facts about a new report that follow from the present reports. */
interface ReportPlace {
  /** The last report of the list, after which the new report is put. */
  readonly last: Pick<Report, 'position' | 'colour'> | undefined;
  readonly publisher: PartyId | null;
  readonly resembles: readonly Resemblance[];
}

/** Drafts a report with its text and its file. */
export function draftReport(
  { draft, investigationId, newId }: Planning,
  args: ImportArgs,
  { last, publisher, resembles }: ReportPlace,
): Report {
  const { document, source, textSha256, bytes, reviewed = false } = args;
  const { text, blocks } = document;
  const reportId = newId() as ReportId;
  const textId = newId() as TextId;
  const { publisher: named, ...metadata } = document.metadata;
  const report: Report = {
    id: reportId,
    investigationId,
    position: Math.floor(last?.position ?? 0) + 1,
    colour: ((last?.colour ?? -1) + 1) % REPORT_COLOURS,
    ...metadata,
    publisher: { ...named, value: publisher },
    textId,
    textSha256,
    length: text.length,
    source,
    contentMarks: [],
    earlierTexts: [],
    resembles,
    warnings: document.warnings,
    reviewed,
    settledProposals: [],
    memo: '',
    importedAt: draft.now,
    modifiedAt: draft.now,
  };
  draft.add('reports', report);
  const { fingerprint = fingerprintOf(contentText(text, blocks)) } = args;
  const ids = { id: textId, investigationId, reportId };
  draft.addContent(
    { text: { ...ids, text, blocks }, original: { ...ids, bytes }, fingerprint: { ...ids, fingerprint } },
    { textSha256, sha256: source.sha256 },
  );
  return report;
}
