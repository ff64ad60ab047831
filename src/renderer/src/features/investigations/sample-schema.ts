import * as v from 'valibot';
import { CREDIBILITIES, RELIABILITIES } from '#core/model/admiralty.ts';
import { PARTY_ROLES } from '#core/model/party.ts';

const claim = v.object({
  quote: v.string(),
  tag: v.string(),
  question: v.string(),
  low: v.optional(v.nullable(v.number()), null),
  high: v.optional(v.nullable(v.number()), null),
  cue: v.optional(v.string(), ''),
  unit: v.optional(v.string(), ''),
  scope: v.optional(v.picklist(['clear', 'ambiguous']), 'clear'),
  /** Names from the report inwards; `?` before one that isn't named. */
  chain: v.optional(v.array(v.string()), []),
  via: v.optional(v.string(), ''),
  subject: v.optional(v.string(), ''),
  object: v.optional(v.string(), ''),
  place: v.optional(v.string(), ''),
  placeAsWritten: v.optional(v.string(), ''),
  time: v.optional(v.string(), ''),
  timeAsWritten: v.optional(v.string(), ''),
  asOf: v.optional(v.string(), ''),
  hedge: v.optional(v.string(), ''),
  credibility: v.picklist(CREDIBILITIES),
});

/** The form of `resources/sample/claims.json`. */
export const sampleSchema = v.object({
  name: v.string(),
  /** Roles of those whom the reports cite and who aren't outlets. */
  roles: v.record(v.string(), v.picklist(PARTY_ROLES)),
  reports: v.array(
    v.object({
      file: v.string(),
      publisher: v.string(),
      reliability: v.picklist(RELIABILITIES),
      published: v.string(),
      claims: v.array(claim),
    }),
  ),
});

export type Sample = v.InferOutput<typeof sampleSchema>;
export type SampleClaim = v.InferOutput<typeof claim>;
export type SampleReport = v.InferOutput<typeof sampleSchema>['reports'][number];
