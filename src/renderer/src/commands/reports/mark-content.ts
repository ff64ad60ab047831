import type { ReportId } from '#core/base/id.ts';
import { markedContent } from '#core/text/content-text.ts';
import type { Passage } from '#core/text/passage.ts';
import { command } from '#renderer/commands/command.ts';

/** Sets whether the paragraphs that `passage` touches are content of the report. */
export const markContent = command<{
  readonly reportId: ReportId;
  readonly passage: Passage;
  readonly content: boolean;
}>({
  name: 'report.content',
  plan: async ({ db, draft }, { reportId, passage, content }) => {
    const report = await db.reports.get(reportId);
    const text = report && (await db.texts.get(report.textId));
    if (report === undefined || text === undefined) return;
    draft.patch('reports', report, { contentMarks: markedContent(text.blocks, report.contentMarks, passage, content) });
  },
});
