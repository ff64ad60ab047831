import type { ReportId } from '#core/base/id.ts';
import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ReportName, ReportNames } from '#core/comparison/report-names.ts';
import type { Words } from '#core/words/words.ts';

/** The names of reports and parties for a sentence: a comparison's context, for example. */
export interface NamesInSentences {
  readonly names: ReportNames;
  readonly parties: Parties;
}

/** Returns the name of a report. A report that is gone has none. */
export function nameOf(names: ReportNames, id: ReportId, words: Words): string {
  const name = names.get(id);
  return name === undefined ? words.say('sources.report-gone') : writtenName(name, words);
}

function writtenName({ name, published, nth }: ReportName, words: Words): string {
  const dated =
    published === null ? name : words.say('sources.report-with-date', { name, date: words.date(published) });
  return nth === 1 ? dated : `${dated} [${nth}]`;
}

/** Returns the names of reports, each once, in alphabetical order. */
export function reportNamesIn(ids: readonly ReportId[], names: ReportNames, words: Words): readonly string[] {
  const found = new Set(ids.map((id) => nameOf(names, id, words)));
  return [...found].sort(words.byName);
}

/** Returns the names of reports as the subject of a sentence, with their number for its verb. */
export function reportsAsSubject(
  ids: readonly ReportId[],
  names: ReportNames,
  words: Words,
): { readonly count: number; readonly reports: string } {
  const found = reportNamesIn(ids, names, words);
  return { count: found.length, reports: words.list(found) };
}

/** Returns the names of reports as they are written in brackets: `ARA News, NOW`. */
export const reportsInBrackets = (ids: readonly ReportId[], names: ReportNames, words: Words): string =>
  reportNamesIn(ids, names, words).join(', ');
