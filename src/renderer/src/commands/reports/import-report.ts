import { command } from '#renderer/commands/command.ts';
import { findOrAddParty } from '#renderer/commands/parties/find-or-add-party.ts';
import { lastReport } from '#renderer/db/repositories/reports.ts';
import { addContents, draftReport, lookBeside, refusalOf } from './draft-report.ts';
import type { ImportArgs, ImportReply } from './import-args.ts';

/** Stores a report at the end of the list, unless one with exactly this text or of exactly this file is there already. */
export const importReport = command<ImportArgs, ImportReply>({
  name: 'report.import',
  label: () => 'Import reports',
  plan: async (planning, args) => {
    const { db, investigationId } = planning;
    const refusal = refusalOf(await lookBeside(db, investigationId, args));
    if (refusal !== null) return refusal;
    const name = args.document.metadata.publisher.value;
    const publisher = name === '' ? null : await findOrAddParty(planning, name, 'publisher');
    const { report, content } = draftReport(planning, args, await lastReport(db, investigationId), publisher);
    await addContents(db, [content]);
    return { stored: true, reportId: report.id, textId: report.textId };
  },
});
