import type { ReportId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { draftOrder } from '#renderer/commands/draft-order.ts';
import { reportsInOrder } from '#renderer/db/repositories/reports.ts';

/** Moves a report to a place of the list, counted from 0. */
export const moveReport = command<{ readonly id: ReportId; readonly to: number }>({
  name: 'report.move',
  plan: async ({ db, draft, investigationId }, { id, to }) => {
    draftOrder(draft, 'reports', await reportsInOrder(db, investigationId), id, to);
  },
});
