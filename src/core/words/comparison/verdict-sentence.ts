import { groupedBy } from '#core/base/grouped-by.ts';
import type { GivenFigure } from '#core/comparison/findings/given-figures.ts';
import type { OfMeasure, VerdictReasonParams } from '#core/comparison/findings/verdict-reason.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Words } from '#core/words/words.ts';
import { denialParams } from './denial-params.ts';
import { countDifferent, figureWords, measureWords } from './figure-words.ts';
import { figureList, timeList, type WithAsOf } from './lists-by-report.ts';
import { noUpdateSentence } from './no-update-sentence.ts';
import { nameOf, reportsAsSubject, reportsInBrackets, type NamesInSentences } from './report-name.ts';
import { sentenceOf, type SentenceOfKind } from './sentence-of-kind.ts';

/** The sentence for each kind of reason. */
export const VERDICT_SENTENCES: SentenceOfKind<VerdictReasonParams> = {
  'no report answers': (_, __, words) => words.say('verdict-reasons.no-report-answers'),
  'one report answers': ({ reportId }, { names }, words) =>
    words.say('verdict-reasons.one-report-answers', { report: nameOf(names, reportId, words) }),
  'nothing contradicts': ({ reportIds }, { names }, words) =>
    words.say('verdict-reasons.nothing-contradicts', reportsAsSubject(reportIds, names, words)),

  'figures contradict': (params, { names }, words) => {
    const contradiction = words.say('verdict-reasons.figures-contradict', figuresParams(params, names, words));
    return `${contradiction} ${noUpdateSentence(params.noUpdate, names, words)}`;
  },
  'figures may be updates': (params, { names }, words) =>
    words.say(
      params.cumulative ? 'verdict-reasons.figures-may-be-updates' : 'verdict-reasons.figures-may-have-fallen',
      figuresParams(params, names, words, 'with as-of'),
    ),
  'figures can all be true': (params, { names }, words) =>
    words.say('verdict-reasons.figures-can-all-be-true', figuresParams(params, names, words)),
  'same figure': (params, { names }, words) =>
    words.say('verdict-reasons.same-figure', figuresParams(params, names, words)),

  'none contradicts vague words': (params, { names }, words) =>
    words.say('verdict-reasons.none-contradicts-vague-words', figuresParams(params, names, words)),
  'vague words may follow none': (params, { names }, words) =>
    words.say(
      params.cumulative ? 'verdict-reasons.vague-words-may-follow-none' : 'verdict-reasons.figures-may-have-fallen',
      figuresParams(params, names, words, 'with as-of'),
    ),
  'no figure given': ({ measure, vague }, { names }, words) =>
    sentenceOf([
      words.say('verdict-reasons.no-figure-given', measureParams(measure, words)),
      ...vagueClauses(vague, names, words),
    ]),
  'no figure entered': ({ measure }, _, words) =>
    sentenceOf([words.say('verdict-reasons.no-figure-entered', measureParams(measure, words))]),
  'one report gives figures': oneReportGivesFigures,
  'different measures': ({ measures }, { names }, words) =>
    words.say('verdict-reasons.different-measures', {
      measures: words.list(
        measures.map(({ measure, reportIds }) =>
          words.say('figures.given-by', {
            figure: measureWords(measure, words),
            reports: reportsInBrackets(reportIds, names, words),
          }),
        ),
      ),
    }),

  'denial contradicts': (params, { names }, words) =>
    words.say('verdict-reasons.denial-contradicts', denialParams(params, names, words)),

  'times contradict': ({ times }, { names }, words) =>
    words.say('verdict-reasons.times-contradict', { times: words.list(timeList(times, names, words)) }),
  'times can all be true': ({ times, contradictingThemselves }, { names }, words) => {
    const listed = words.list(timeList(times, names, words));
    return contradictingThemselves.length === 0
      ? words.say('verdict-reasons.times-can-all-be-true', { times: listed })
      : words.say('verdict-reasons.times-fit-in-part', {
          ...reportsAsSubject(contradictingThemselves, names, words),
          times: listed,
        });
  },
  'same time': ({ times, several }, { names }, words) => {
    const given = timeList(times, names, words);
    return several
      ? words.say('verdict-reasons.same-times', { times: words.list(given) })
      : words.say('verdict-reasons.same-time', { count: given.length, times: words.list(given) });
  },
};

function oneReportGivesFigures(
  { measure, figures, vague, silent }: VerdictReasonParams['one report gives figures'],
  { names }: NamesInSentences,
  words: Words,
): string {
  const given = [...new Set(figures.map(({ figure }) => figureWords(figure, words)))];
  const [first] = figures;
  const says = vagueClauses(vague, names, words);
  const clauses = [
    words.say('verdict-reasons.one-report-gives-figures', {
      ...measureParams(measure, words),
      report: first === undefined ? '' : nameOf(names, first.reportId, words),
      count: given.length,
      figures: words.list(given),
    }),
  ];
  if (says.length > 0) {
    const neither = { says: words.list(says), count: given.length };
    clauses.push(words.say('verdict-reasons.neither-confirms', neither));
  }
  if (silent.length > 0) clauses.push(words.say('verdict-reasons.gives-none', reportsAsSubject(silent, names, words)));
  return sentenceOf(clauses);
}

/** Returns which reports say each of the vague words: `A and B say “several”`. */
const vagueClauses = (vague: readonly GivenFigure[], names: ReportNames, words: Words): readonly string[] =>
  [...groupedBy(vague, ({ figure }) => figureWords(figure, words))].map(([cue, given]) =>
    words.say('verdict-reasons.says-vague-words', {
      ...reportsAsSubject(
        given.map(({ reportId }) => reportId),
        names,
        words,
      ),
      cue,
    }),
  );

const measureParams = (measure: string | null, words: Words) => ({
  measured: measure === null ? 'no' : 'yes',
  measure: measureWords(measure ?? '', words),
});

const figuresParams = (
  { measure, figures }: OfMeasure & { readonly figures: readonly GivenFigure[] },
  names: ReportNames,
  words: Words,
  times: WithAsOf = 'without as-of',
) => ({
  ...measureParams(measure, words),
  figures: figureList(figures, names, times, words),
  count: Math.max(2, countDifferent(figures)), // "both" is said of two
});
