import type { InvestigationId, QuestionId, TagId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Decision } from './decision.ts';
import type { ResolutionChoice } from './resolution-choice.ts';

/** What several claims answer ("How many pro-government fighters were killed?"): a row of the comparison. */
export interface Question {
  readonly id: QuestionId;
  readonly investigationId: InvestigationId;
  readonly wording: string;
  /** `matchKey` of the wording, by which it is found as it is typed. */
  readonly wordingKey: string;
  readonly description: string;
  readonly themeTagId: TagId | null;
  /** Order in the comparison: ascending, any numbers. */
  readonly position: number;
  /** Null: the analyst has not said anything to the proposed verdict. */
  readonly decision: Decision | null;
  /** The rule by which one figure is made of several, for the export; null: none chosen. */
  readonly resolution: ResolutionChoice | null;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}
