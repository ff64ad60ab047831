import * as v from 'valibot';
import type { InvestigationId, ProposalId, ReportId, TextId } from '#core/base/id.ts';
import { EMPTY_FIELDS } from '#core/model/claim.ts';
import type { ClaimProposal } from '#core/model/proposal.ts';
import { claimRow } from './claim-row.ts';
import { count, id, instant } from './row-parts.ts';

type FieldName = keyof typeof EMPTY_FIELDS;
const FIELD_NAMES = Object.keys(EMPTY_FIELDS) as [FieldName, ...FieldName[]];

/** A row of the table `proposals`; its fields are those of a claim, as many as the rule proposes. */
export const proposalRow = v.strictObject({
  id: id<ProposalId>(),
  investigationId: id<InvestigationId>(),
  reportId: id<ReportId>(),
  textId: id<TextId>(),
  start: count,
  end: count,
  rule: v.string(),
  fields: v.partial(v.pick(claimRow, FIELD_NAMES)),
  proposedAt: instant,
}) as unknown as v.GenericSchema<unknown, ClaimProposal>;
