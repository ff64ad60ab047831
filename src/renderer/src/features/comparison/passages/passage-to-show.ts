import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';

/** A passage that is to be shown in its report; `id` is the id of its claim, if it has one. */
export interface PassageToShow extends Passage {
  readonly reportId: ReportId;
  readonly id?: ClaimId;
}

/** Returns the first passage of each report, because a pane shows one passage at a time. */
export const firstPassagePerReport = <T extends PassageToShow>(places: readonly T[]): readonly T[] =>
  [...new Map(places.toReversed().map((place) => [place.reportId, place])).values()].toReversed();
