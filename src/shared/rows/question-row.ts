import * as v from 'valibot';
import type { InvestigationId, PartyId, QuestionId, TagId } from '#core/base/id.ts';
import type { Question } from '#core/model/question.ts';
import { RESOLUTION_RULES, type ResolutionRule } from '#core/model/resolution-choice.ts';
import { decision } from './decision-part.ts';
import { exactly, id, instant } from './row-parts.ts';

type PlainRule = Exclude<ResolutionRule, 'preferred party'>;
const PLAIN_RULES = RESOLUTION_RULES.filter((rule): rule is PlainRule => rule !== 'preferred party');
const resolution = v.variant('rule', [
  v.strictObject({ rule: v.picklist(PLAIN_RULES) }),
  v.strictObject({ rule: v.literal('preferred party'), partyId: id<PartyId>() }),
]);

/** A row of the table `questions`. */
export const questionRow = exactly<Question>()(
  v.strictObject({
    id: id<QuestionId>(),
    investigationId: id<InvestigationId>(),
    wording: v.string(),
    wordingKey: v.string(),
    description: v.string(),
    themeTagId: v.nullable(id<TagId>()),
    position: v.number(),
    decision: v.nullable(decision),
    resolution: v.nullable(resolution),
    createdAt: instant,
    modifiedAt: instant,
  }),
);
