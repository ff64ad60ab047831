import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ClaimId } from '#core/base/id.ts';
import { trimPassage } from '#core/language/sentences/segment-text.ts';
import { BY_HAND } from '#core/model/claim.ts';
import type { Passage } from '#core/text/passage.ts';
import { command } from '#renderer/commands/command.ts';

/** Attaches a claim to a passage of its report's present text by hand; an orphaned claim becomes a placed one. */
export const attachClaim = command<{ readonly id: ClaimId; readonly passage: Passage }>({
  name: 'claim.attach',
  plan: async ({ db, draft }, { id, passage }) => {
    const claim = await db.claims.get(id);
    const report = claim && (await db.reports.get(claim.reportId));
    const text = report && (await db.texts.get(report.textId));
    if (claim === undefined || text === undefined) return;
    const trimmed = trimPassage(text.text, passage);
    if (trimmed === null) return;
    draft.patch('claims', claim, {
      textId: text.id,
      ...trimmed,
      ...quoteContext(text.text, trimmed),
      placement: 'placed',
      anchor: BY_HAND,
    });
  },
});
