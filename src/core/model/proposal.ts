import type { InvestigationId, ProposalId, ReportId, TextId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Passage } from '#core/text/passage.ts';
import type { ClaimFields } from './claim.ts';

/**
 * A claim that a rule proposes and that nobody has accepted or dismissed. It is no claim and is stored in a table of
 * its own, outside the history; only accepting and dismissing are commands. A report's `settledProposals` lists the
 * ones that were settled.
 */
export interface ClaimProposal extends Passage {
  readonly id: ProposalId;
  readonly investigationId: InvestigationId;
  readonly reportId: ReportId;
  readonly textId: TextId;
  /** The name of the rule that proposes it. */
  readonly rule: string;
  readonly fields: Partial<ClaimFields>;
  readonly proposedAt: Instant;
}
