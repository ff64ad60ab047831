import { startingCodebook } from '#core/codebook/starting-codebook.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { command } from '#renderer/commands/command.ts';

/** Makes the investigation that the command runs in, with the codebook every investigation starts with. */
export const createInvestigation = command<{ readonly name: string }>({
  name: 'investigation.create',
  plan: async ({ draft, investigationId, newId }, { name }) => {
    draft.add('investigations', {
      id: investigationId,
      name,
      description: '',
      comparison: DEFAULT_COMPARISON_SETTINGS,
      createdAt: draft.now,
      modifiedAt: draft.now,
      deletedAt: null,
    });
    for (const tag of startingCodebook(investigationId, draft.now, newId)) draft.add('tags', tag);
  },
});
