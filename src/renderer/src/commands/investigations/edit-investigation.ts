import { command } from '#renderer/commands/command.ts';

/** Renames or describes the investigation. */
export const editInvestigation = command<{ readonly name?: string; readonly description?: string }>({
  name: 'investigation.edit',
  plan: async ({ db, draft, investigationId }, fields) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation !== undefined) draft.patch('investigations', investigation, fields);
  },
});
