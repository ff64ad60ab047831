import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ClaimId, ReportId, TagId } from '#core/base/id.ts';
import { trimPassage } from '#core/language/sentences/segment-text.ts';
import { BY_HAND, EMPTY_FIELDS } from '#core/model/claim.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import type { Passage } from '#core/text/passage.ts';
import { command } from '#renderer/commands/command.ts';

/**
 * Makes a claim from a passage of a report, without the white space at its ends. A passage of white space alone makes
 * no claim. Replies with the claim's id, or null.
 */
export const markClaim = command<
  { readonly reportId: ReportId; readonly passage: Passage; readonly tagIds: readonly TagId[] },
  ClaimId | null
>({
  name: 'claim.mark',
  plan: async ({ db, draft, investigationId, newId, author }, { reportId, passage, tagIds }) => {
    const report = await db.reports.get(reportId);
    const text = report && (await db.texts.get(report.textId));
    if (report === undefined || text === undefined) return null;
    const trimmed = trimPassage(text.text, passage);
    if (trimmed === null) return null;
    const tags = await db.tags.bulkGet([...tagIds]);
    const id = newId() as ClaimId;
    draft.add('claims', {
      ...EMPTY_FIELDS,
      id,
      investigationId,
      reportId,
      textId: text.id,
      ...trimmed,
      ...quoteContext(text.text, trimmed),
      placement: 'placed',
      anchor: BY_HAND,
      source: 'marked',
      ...withOrigins(
        { ...EMPTY_FIELDS, origins: {} },
        { tagIds: [...tagIds], kind: tags.find((tag) => tag?.kind)?.kind ?? null },
        'typed',
      ),
      analyst: author.analyst,
      analystId: author.analystId,
      createdAt: draft.now,
      modifiedAt: draft.now,
    });
    return id;
  },
});
