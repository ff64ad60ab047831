import { ENGLISH_MEASURED_ONCE, ENGLISH_ONLY_GROWS } from '#core/language/en/english-units.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { namesOneOf } from './measure.ts';

/**
 * The way in which figures of a measure change as time goes on. `grows`: a later, lower figure is no mere update.
 * `may fall`: people who are missing are found. `once`: a distance or a price is measured, and a second figure corrects
 * the first.
 */
export type Growth = 'grows' | 'may fall' | 'once';

/** Returns how figures of a measure change: as the analyst's unit group says, else as its words say; unknown ones may fall. */
export function growthOf(measure: string, groups: readonly UnitGroup[]): Growth {
  const group = groups.find(({ name }) => name === measure);
  if (group !== undefined) return group.cumulative ? 'grows' : 'may fall';
  if (namesOneOf(measure, ENGLISH_MEASURED_ONCE)) return 'once';
  return namesOneOf(measure, ENGLISH_ONLY_GROWS) ? 'grows' : 'may fall';
}
