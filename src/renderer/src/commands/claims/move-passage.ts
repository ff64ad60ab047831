import { movedEnds, type EndMove } from '#core/anchoring/moved-ends.ts';
import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ClaimId } from '#core/base/id.ts';
import { BY_HAND } from '#core/model/claim.ts';
import { command } from '#renderer/commands/command.ts';

/** Moves an end of a claim's passage by a word. Nothing changes where there is no further word. */
export const movePassage = command<{ readonly id: ClaimId; readonly move: EndMove }>({
  name: 'claim.move',
  plan: async ({ db, draft }, { id, move }) => {
    const claim = await db.claims.get(id);
    const text = claim && (await db.texts.get(claim.textId));
    const report = claim && (await db.reports.get(claim.reportId));
    if (claim === undefined || text === undefined || report === undefined) return;
    const passage = movedEnds(move, claim, text.text, report.language.value);
    if (passage !== null)
      draft.patch('claims', claim, {
        ...passage,
        ...quoteContext(text.text, passage),
        anchor: BY_HAND,
      });
  },
});
