import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import { command } from '#renderer/commands/command.ts';

/** Changes the units that are compared, the vague words with a number, or the names kept apart. */
export const editComparison = command<{ readonly fields: Partial<ComparisonSettings> }>({
  name: 'comparison.edit',
  plan: async ({ db, draft, investigationId }, { fields }) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation === undefined) return;
    draft.patch('investigations', investigation, { comparison: { ...investigation.comparison, ...fields } });
  },
});
