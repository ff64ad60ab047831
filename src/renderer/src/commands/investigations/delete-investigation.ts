import { command } from '#renderer/commands/command.ts';

/** Moves the investigation to the deleted ones; undoing it, or restoring it from there, restores all of it. */
export const deleteInvestigation = command<void>({
  name: 'investigation.delete',
  plan: async ({ db, draft, investigationId }) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation !== undefined) draft.patch('investigations', investigation, { deletedAt: draft.now });
  },
});

/** Restores the investigation from the deleted ones. Replies false where it was erased in the meantime. */
export const restoreInvestigation = command<void, boolean>({
  name: 'investigation.restore',
  plan: async ({ db, draft, investigationId }) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation !== undefined) draft.patch('investigations', investigation, { deletedAt: null });
    return investigation !== undefined;
  },
});
