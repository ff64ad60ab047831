import { quoteContext } from '#core/anchoring/quote-context.ts';
import type { ClaimId, ProposalId } from '#core/base/id.ts';
import { BY_HAND, EMPTY_FIELDS } from '#core/model/claim.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command } from '#renderer/commands/command.ts';

/**
 * Makes a claim from a proposal. Replies with the claim's id; null where the proposal or its text is gone or the
 * proposal is settled.
 */
export const acceptProposal = command<{ readonly id: ProposalId }, ClaimId | null>({
  name: 'proposal.accept',
  plan: async ({ db, draft, investigationId, newId, author }, { id }) => {
    const proposal = await db.proposals.get(id);
    const report = proposal && (await db.reports.get(proposal.reportId));
    const text = proposal && (await db.texts.get(proposal.textId));
    if (proposal === undefined || report === undefined || text === undefined) return null;
    if (report.textId !== proposal.textId || report.settledProposals.includes(id)) return null;
    const passage = { start: proposal.start, end: proposal.end };
    const claimId = newId() as ClaimId;
    draft.add('claims', {
      ...EMPTY_FIELDS,
      ...withOrigins({ ...EMPTY_FIELDS, origins: {} }, proposal.fields, { rule: proposal.rule }),
      id: claimId,
      investigationId,
      reportId: report.id,
      textId: text.id,
      ...passage,
      ...quoteContext(text.text, passage),
      placement: 'placed',
      source: 'proposal accepted',
      anchor: BY_HAND,
      analyst: author.analyst,
      analystId: author.analystId,
      createdAt: draft.now,
      modifiedAt: draft.now,
    });
    draft.patch('reports', report, { settledProposals: [...report.settledProposals, id] });
    return claimId;
  },
});

/** Dismisses proposals of one investigation: they are not shown again. */
export const dismissProposals = command<{ readonly ids: readonly ProposalId[] }>({
  name: 'proposal.dismiss',
  plan: async ({ db, draft, investigationId }, { ids }) => {
    const proposals = (await db.proposals.bulkGet([...ids])).flatMap((proposal) => proposal ?? []);
    const reports = await db.reports.bulkGet([...new Set(proposals.map(({ reportId }) => reportId))]);
    for (const report of reports) {
      if (report?.investigationId !== investigationId) continue;
      const own = proposals.flatMap(({ id, reportId }) => (reportId === report.id ? [id] : []));
      draft.patch('reports', report, { settledProposals: [...new Set([...report.settledProposals, ...own])] });
    }
  },
});
