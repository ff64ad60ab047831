import type { PartyId } from '#core/base/id.ts';
import type { Reliability } from '#core/model/admiralty.ts';
import { command } from '#renderer/commands/command.ts';

/** Grades a party's reliability from A to F. The earlier grades stay in its history. */
export const gradeParty = command<{
  readonly id: PartyId;
  readonly reliability: Reliability;
  readonly reason: string;
}>({
  name: 'party.grade',
  plan: async ({ db, draft, author }, { id, reliability, reason }) => {
    const party = await db.parties.get(id);
    if (party === undefined || (party.reliability === reliability && reason.trim() === '')) return;
    const grading = {
      reliability,
      reason: reason.trim(),
      analyst: author.analyst,
      analystId: author.analystId,
      at: draft.now,
    };
    draft.patch('parties', party, { reliability, gradings: [...party.gradings, grading] });
  },
});
