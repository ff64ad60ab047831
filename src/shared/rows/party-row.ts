import * as v from 'valibot';
import type { AnalystId, InvestigationId, PartyId, ReportId } from '#core/base/id.ts';
import { RELIABILITIES } from '#core/model/admiralty.ts';
import { PARTY_ROLES, type Party } from '#core/model/party.ts';
import { count, exactly, id, instant, list } from './row-parts.ts';

const grading = v.strictObject({
  reliability: v.picklist(RELIABILITIES),
  reason: v.string(),
  analyst: v.string(),
  analystId: v.nullable(id<AnalystId>()),
  at: instant,
});

/** A row of the table `parties`. */
export const partyRow = exactly<Party>()(
  v.strictObject({
    id: id<PartyId>(),
    investigationId: id<InvestigationId>(),
    name: v.string(),
    nameKey: v.string(),
    aliases: list(v.string()),
    role: v.picklist(PARTY_ROLES),
    leaning: v.string(),
    leaningSource: v.nullable(
      v.strictObject({ start: count, end: count, reportId: id<ReportId>(), quote: v.string() }),
    ),
    reliability: v.picklist(RELIABILITIES),
    gradings: list(grading),
    memo: v.string(),
    createdAt: instant,
    modifiedAt: instant,
  }),
);
