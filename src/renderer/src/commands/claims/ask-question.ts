import type { ClaimId } from '#core/base/id.ts';
import { command } from '../command.ts';
import { findOrAddQuestion } from '../questions/find-or-add-question.ts';

/** Makes claims answer the question of that wording, which is created where there is none; no wording takes it off. */
export const askQuestion = command<{ readonly ids: readonly ClaimId[]; readonly wording: string }>({
  name: 'claim.ask',
  label: ({ ids }) => (ids.length === 1 ? 'Set question' : `Set question of ${ids.length} claims`),
  plan: async (planning, { ids, wording }) => {
    const questionIds = wording.trim() === '' ? [] : [await findOrAddQuestion(planning, wording)];
    for (const claim of await planning.db.claims.bulkGet([...ids])) {
      if (claim !== undefined) planning.draft.patch('claims', claim, { questionIds });
    }
  },
});
