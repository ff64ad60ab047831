import type { ReportId } from '#core/base/id.ts';
import { PROPOSED_FIELDS } from '#core/model/open-proposals.ts';
import type { Report } from '#core/model/report.ts';
import { command } from '#renderer/commands/command.ts';

/**
 * Confirms the proposals about reports and removes the reports from the review strip. A field without a proposal stays
 * open.
 */
export const acceptProposals = command<{ readonly ids: readonly ReportId[] }>({
  name: 'report.accept',
  plan: async ({ db, draft }, { ids }) => {
    for (const report of await db.reports.bulkGet([...ids])) {
      if (report === undefined) continue;
      const confirmed = PROPOSED_FIELDS.filter((name) => report[name].origin !== 'none').map((name) => [
        name,
        { ...report[name], confirmed: true },
      ]);
      draft.patch('reports', report, { ...Object.fromEntries(confirmed), reviewed: true } as Partial<Report>);
    }
  },
});

/** Removes reports from the review strip, or puts them back, and leaves their proposals open. */
export const setReviewed = command<{ readonly ids: readonly ReportId[]; readonly reviewed: boolean }>({
  name: 'report.review',
  plan: async ({ db, draft }, { ids, reviewed }) => {
    for (const report of await db.reports.bulkGet([...ids])) {
      if (report !== undefined) draft.patch('reports', report, { reviewed });
    }
  },
});
