import { groupedBy } from '#core/base/grouped-by.ts';
import type { ReportId } from '#core/base/id.ts';
import type { ReportWording } from '#core/comparison/answers/report-wording.ts';
import { byFigure } from '#core/comparison/answers/statements.ts';
import type { GivenFigure, GivenTime } from '#core/comparison/findings/given-figures.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import { asOfKey, type AsOf } from '#core/comparison/times/as-of.ts';
import type { Words } from '#core/words/words.ts';
import { asOfWords } from './as-of-words.ts';
import { figureWords } from './figure-words.ts';
import { nameOf, reportNamesIn, reportsInBrackets } from './report-name.ts';
import { spanWords } from './span-words.ts';

/**
 * Limits how many different figures a sentence spells out before it only counts the others. More would make the
 * sentence hard to read.
 */
const SPELLED_OUT = 6;

/** Whether figures are listed with their as-of times. */
export type WithAsOf = 'with as-of' | 'without as-of';

/**
 * Returns the different figures with the reports that give each, the lowest first: `4 (VICE News) and 20 or more (NOW,
 * the Observatory)`. The order of `figures` makes no difference.
 */
export function figureList(figures: readonly GivenFigure[], names: ReportNames, times: WithAsOf, words: Words): string {
  const groups = [...groupedBy(figures.toSorted(byFigure), ({ figure }) => figureWords(figure, words))];
  const rest = groups.length - SPELLED_OUT;
  const spelled = rest > 1 ? groups.slice(0, SPELLED_OUT) : groups;
  const items = spelled.map(([figure, given]) =>
    words.say('figures.given-by', {
      figure,
      reports:
        times === 'with as-of' ? reportsByTime(given, names, words) : reportsInBrackets(reportIds(given), names, words),
    }),
  );
  return words.list(rest > 1 ? [...items, words.say('figures.more', { count: rest })] : items);
}

function reportsByTime(given: readonly GivenFigure[], names: ReportNames, words: Words): string {
  const byTime = [...groupedBy(given, ({ asOf }) => asOfKey(asOf)).values()];
  return byTime
    .flatMap((alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const reports = reportNamesIn(reportIds(alike), names, words);
      const time = asOfWords(first.asOf, reports.length, words);
      return [words.say('figures.counted-until', { reports: words.list(reports), time })];
    })
    .toSorted(words.byName)
    .join('; ');
}

/** Returns the different event times with the reports that give each, the earliest first. */
export function timeList(times: readonly GivenTime[], names: ReportNames, words: Words): readonly string[] {
  const groups = [...groupedBy(times, ({ span }) => spanWords(span, words))];
  return groups
    .toSorted(([a, x], [b, y]) => startOf(x) - startOf(y) || words.byName(a, b))
    .map(([time, given]) =>
      words.say('times.given-by', { time, reports: reportsInBrackets(reportIds(given), names, words) }),
    );
}

const startOf = (times: readonly GivenTime[]) => times[0]?.span.from ?? 0;

/** Returns as-of times with the reports of each. */
export const asOfList = (
  times: readonly { readonly asOf: AsOf; readonly reportIds: readonly ReportId[] }[],
  names: ReportNames,
  words: Words,
): string =>
  words.list(
    times.map(({ asOf, reportIds: ids }) => {
      const reports = reportNamesIn(ids, names, words);
      return words.say('times.given-by', { time: asOfWords(asOf, reports.length, words), reports: reports.join(', ') });
    }),
  );

/** Returns the different words with the reports that use each: `“surrendered” (VICE News)`, `“taken prisoner” (NOW)`. */
export function wordingList(wordings: readonly ReportWording[], names: ReportNames, words: Words): readonly string[] {
  const groups = [...groupedBy(wordings, (wording) => wording.words)];
  return groups
    .toSorted(([a], [b]) => words.byName(a, b))
    .map(([wording, given]) =>
      words.say('figures.given-by', {
        figure: words.say('figures.quoted', { cue: wording }),
        reports: reportsInBrackets(reportIds(given), names, words),
      }),
    );
}

/** Returns the name of a report with its as-of time: `Thursday 21 Apr 2016` and `NOW`. */
export const timeOfReport = (
  { reportId, asOf }: Pick<GivenFigure, 'reportId' | 'asOf'>,
  names: ReportNames,
  words: Words,
) => ({ time: asOfWords(asOf, 1, words), report: nameOf(names, reportId, words) });

const reportIds = (given: readonly { readonly reportId: ReportId }[]) => given.map(({ reportId }) => reportId);
