import type { ReportId } from '#core/base/id.ts';
import type { PartialDate } from '#core/base/partial-date.ts';
import { entered } from '#core/model/metadata-value.ts';
import type { Report } from '#core/model/report.ts';
import { command } from '#renderer/commands/command.ts';
import { findOrAddParty } from '#renderer/commands/parties/find-or-add-party.ts';

/**
 * The fields of a report that the analyst can set. The publisher is given by name; the party with that name is found or
 * added.
 */
export interface ReportFields {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: PartialDate | null;
  readonly language?: string;
  readonly url?: string;
  readonly dateline?: string;
  readonly memo?: string;
}

/** Sets fields of a report. A field that the analyst sets counts as confirmed. */
export const editReport = command<{ readonly id: ReportId; readonly fields: ReportFields }>({
  name: 'report.edit',
  plan: async (planning, { id, fields }) => {
    const report = await planning.db.reports.get(id);
    if (report === undefined) return;
    const { publisher, memo, ...plain } = fields;
    const set: Partial<Record<keyof Report, unknown>> = {};
    for (const [name, value] of Object.entries(plain)) set[name as keyof ReportFields & keyof Report] = entered(value);
    if (memo !== undefined) set.memo = memo;
    if (publisher !== undefined) {
      set.publisher = entered(publisher.trim() === '' ? null : await findOrAddParty(planning, publisher, 'publisher'));
    }
    planning.draft.patch('reports', report, set as Partial<Report>);
  },
});
