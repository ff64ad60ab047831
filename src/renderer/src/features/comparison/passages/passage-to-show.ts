import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';

/** A passage to be shown in its report; `id` where it is a claim. */
export interface PassageToShow extends Passage {
  readonly reportId: ReportId;
  readonly id?: ClaimId;
}

/** One passage for each report, as many as panes can show: the first of each. */
export const firstPassagePerReport = <T extends PassageToShow>(places: readonly T[]): readonly T[] =>
  [...new Map(places.toReversed().map((place) => [place.reportId, place])).values()].toReversed();
