import { startingCodebook } from '#core/codebook/starting-codebook.ts';
import type { ClaimKind } from '#core/model/claim-kind.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { startingTag } from '#core/words/starting-tag.ts';
import { command } from '#renderer/commands/command.ts';
import { words } from '#renderer/words/interface-words.ts';

/** Makes the investigation in which the command runs, with the codebook of every new investigation. */
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
    const textOf = (kind: ClaimKind) => startingTag(kind, words);
    for (const tag of startingCodebook(investigationId, draft.now, newId, textOf)) draft.add('tags', tag);
  },
});
