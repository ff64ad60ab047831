import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';

/** The place in a report at which marking happens. */
export interface MarkingPlace {
  readonly report: { readonly id: ReportId };
  readonly passage: Passage | null;
  readonly caret: number | null;
  readonly marks: readonly (Passage & { readonly id: ClaimId })[];
  readonly dismiss: () => void;
  /** Moves the keyboard back to the selected words. */
  readonly restore: () => void;
}
