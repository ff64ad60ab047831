import type { ComparisonSettings } from '#core/model/comparison-settings.ts';
import { command } from '#renderer/commands/command.ts';

/** Changes which units are compared, which vague words carry a number, or which names are kept apart. */
export const editComparison = command<{ readonly fields: Partial<ComparisonSettings> }>({
  name: 'comparison.edit',
  plan: async ({ db, draft, investigationId }, { fields }) => {
    const investigation = await db.investigations.get(investigationId);
    if (investigation === undefined) return;
    draft.patch('investigations', investigation, { comparison: { ...investigation.comparison, ...fields } });
  },
});
