import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import type { ImportWarning } from '#core/model/import-warning.ts';

/** An earlier year is a fault, most often of a clock that was never set. */
const EARLIEST = '1900';
/** The furthest a clock may be ahead of ours: the earliest zone is 14 hours before UTC. */
const ZONES_MS = 14 * 3_600_000;
const LOOKS_LIKE_ISO = /^\d{4}-\d{2}(?:-\d{2}(?:T|$)|$)/;

/**
 * Returns warnings about impossible and unlikely dates of a report.
 *
 * @param published the proposed date of publication
 * @param given the dates in the file as written, proposed or not
 * @param now milliseconds of the epoch
 */
export function dateWarnings(
  published: PartialDate | null,
  given: readonly string[],
  now: number,
): readonly ImportWarning[] {
  const warnings: ImportWarning[] = [...new Set(given.map((text) => text.trim()))]
    .filter((text) => LOOKS_LIKE_ISO.test(text) && parsePartialDate(text) === null)
    .map((text) => ({ code: 'date-not-in-calendar', params: { date: text.slice(0, 40) } }));
  if (published !== null && published > new Date(now + ZONES_MS).toISOString().slice(0, published.length)) {
    warnings.push({ code: 'date-in-future', params: { date: published } });
  }
  if (published !== null && published.slice(0, 4) < EARLIEST) {
    warnings.push({ code: 'date-too-early', params: { date: published } });
  }
  return warnings;
}
