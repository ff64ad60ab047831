import type { ReportId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { claimsOfReport } from '#renderer/db/repositories/claims.ts';

/**
 * Removes reports with their claims. Their texts and files stay in the database so that undoing restores everything.
 */
export const removeReports = command<{ readonly ids: readonly ReportId[] }>({
  name: 'report.remove',
  plan: async ({ db, draft }, { ids }) => {
    for (const report of await db.reports.bulkGet([...ids])) {
      if (report === undefined) continue;
      for (const claim of await claimsOfReport(db, report.id)) draft.remove('claims', claim);
      draft.remove('reports', report);
    }
  },
});
