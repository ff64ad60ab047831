import * as v from 'valibot';
import type {
  AnalystId,
  ClaimId,
  InvestigationId,
  PartyId,
  QuestionId,
  ReportId,
  TagId,
  TextId,
} from '#core/base/id.ts';
import { CREDIBILITIES } from '#core/model/admiralty.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import {
  ANCHOR_METHODS,
  CLAIM_PLACEMENTS,
  CLAIM_SOURCES,
  EMPTY_FIELDS,
  TIME_PRECISIONS,
  type Claim,
  type FieldOrigins,
} from '#core/model/claim.ts';
import { count, exactly, id, instant, list, share } from './row-parts.ts';

const origin = v.union([v.picklist(['typed', 'imported']), v.strictObject({ rule: v.string() })]);
const origins = v.strictObject(
  Object.fromEntries(Object.keys(EMPTY_FIELDS).map((field) => [field, v.exactOptional(origin)])),
) as v.GenericSchema<unknown, FieldOrigins>;
const quantity = v.strictObject({
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  cue: v.string(),
  unit: v.string(),
  scope: v.picklist(['clear', 'ambiguous']),
  rule: v.string(),
});
const time = v.strictObject({
  asWritten: v.string(),
  start: v.string(),
  end: v.string(),
  precision: v.nullable(v.picklist(TIME_PRECISIONS)),
});
const chain = list(id<PartyId>());

/** A row of the table `claims`. */
export const claimRow = exactly<Claim>()(
  v.strictObject({
    id: id<ClaimId>(),
    investigationId: id<InvestigationId>(),
    reportId: id<ReportId>(),
    textId: id<TextId>(),
    start: count,
    end: count,
    quote: v.string(),
    prefix: v.string(),
    suffix: v.string(),
    placement: v.picklist(CLAIM_PLACEMENTS),
    source: v.picklist(CLAIM_SOURCES),
    origins,
    anchor: v.strictObject({ method: v.picklist(ANCHOR_METHODS), score: share }),
    tagIds: list(id<TagId>()),
    kind: v.nullable(v.picklist(CLAIM_KINDS)),
    questionIds: list(id<QuestionId>()),
    attribution: v.strictObject({ chain, beside: list(chain), cue: v.string() }),
    quantity,
    subject: v.string(),
    object: v.string(),
    place: v.string(),
    placeAsWritten: v.string(),
    time,
    asOf: v.string(),
    hedge: v.string(),
    credibility: v.picklist(CREDIBILITIES),
    memo: v.string(),
    analyst: v.string(),
    analystId: v.nullable(id<AnalystId>()),
    createdAt: instant,
    modifiedAt: instant,
  }),
);
