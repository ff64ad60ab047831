import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ClaimReader } from '#core/comparison/answers/claim-reader.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import type { SameName } from '#core/comparison/names/same-name-rule.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';

/** The settings and lookups that weighing a question needs. */
export interface WeighingContext {
  readonly unitGroups: readonly UnitGroup[];
  readonly read: ClaimReader;
  readonly sameName: SameName;
  /** Returns the BCP 47 tag of a report's language; empty where it isn't known. */
  readonly languageOf: (reportId: ReportId) => string;
}

/** A question with its answers, ordered by the names of their reports. */
export interface WeighedQuestion {
  readonly wording: string;
  readonly answers: readonly Answer[];
  readonly measures: ByMeasure;
}
