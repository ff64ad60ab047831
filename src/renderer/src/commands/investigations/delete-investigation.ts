import { command } from '#renderer/commands/command.ts';

/** Puts the investigation among the deleted ones; undoing it, or restoring it from there, brings all of it back. */
export const deleteInvestigation = command<void>({
  name: 'investigation.delete',
  plan: async ({ db, draft, investigationId }) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation !== undefined) draft.patch('investigations', investigation, { deletedAt: draft.now });
  },
});

/** Takes the investigation back from the deleted ones. False where it was erased meanwhile. */
export const restoreInvestigation = command<void, boolean>({
  name: 'investigation.restore',
  plan: async ({ db, draft, investigationId }) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation !== undefined) draft.patch('investigations', investigation, { deletedAt: null });
    return investigation !== undefined;
  },
});
