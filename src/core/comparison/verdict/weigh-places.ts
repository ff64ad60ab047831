import type { ReportId } from '#core/base/id.ts';
import type { ReportWording } from '#core/comparison/answers/report-wording.ts';
import { countryCode } from '#core/language/names/country-code.ts';
import type { WeighedQuestion } from './weighing-context.ts';

/** The countries in which reports place one thing, where they exclude each other. */
export interface ExcludingPlaces {
  readonly wordings: readonly ReportWording[];
}

/**
 * Finds reports that place one thing in different countries; null where none do. Of other places one may lie in the other,
 * which the program can't know: they are only noted.
 */
export function excludingPlaces({ answers }: WeighedQuestion): ExcludingPlaces | null {
  const placed = answers.flatMap(({ claims }) =>
    claims.flatMap(({ reportId, place }) => {
      const code = countryCode(place);
      return code === null ? [] : [{ reportId, words: place.trim(), code }];
    }),
  );
  const countries = new Map<ReportId, Set<string>>();
  for (const { reportId, code } of placed) {
    countries.set(reportId, (countries.get(reportId) ?? new Set<string>()).add(code));
  }
  const sets = [...countries.values()];
  const apart = sets.some((a, index) => sets.slice(0, index).some((b) => [...a].every((code) => !b.has(code))));
  return apart ? { wordings: placed.map(({ reportId, words }) => ({ reportId, words })) } : null;
}
