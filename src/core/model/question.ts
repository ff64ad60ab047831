import type { InvestigationId, QuestionId, TagId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Decision } from './decision.ts';
import type { ResolutionChoice } from './resolution-choice.ts';

/** A question that several claims answer ("How many pro-government fighters were killed?"): a row of the comparison. */
export interface Question {
  readonly id: QuestionId;
  readonly investigationId: InvestigationId;
  readonly wording: string;
  /** The `matchKey` of the wording, by which a typed question is found. */
  readonly wordingKey: string;
  readonly description: string;
  readonly themeTagId: TagId | null;
  /** The position in the comparison: ascending, any numbers. */
  readonly position: number;
  /** The analyst's decision; null where there is none yet. */
  readonly decision: Decision | null;
  /** The rule that makes one figure from several, for the export; null: none chosen. */
  readonly resolution: ResolutionChoice | null;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}
