import { groupedBy } from '#core/base/grouped-by.ts';
import type { ReportId } from '#core/base/id.ts';
import type { ReportWording } from '#core/comparison/answers/report-wording.ts';
import type { GivenFigure } from '#core/comparison/findings/given-figures.ts';
import type {
  MeasuredCount,
  OfMeasure,
  StanceParams,
  VerdictReasonParams,
} from '#core/comparison/findings/verdict-reason.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Words } from '#core/words/words.ts';
import { countDifferent, figureWords, measuredFigure, measureWords } from './figure-words.ts';
import { figureList, timeList, wordingList, type WithAsOf } from './lists-by-report.ts';
import { noUpdateSentence } from './no-update-sentence.ts';
import { nameOf, reportsAsSubject, reportsInBrackets, type NamesInSentences } from './report-name.ts';
import { sentenceOf, type SentenceOfKind } from './sentence-of-kind.ts';

/** The sentence for each kind of reason. */
export const VERDICT_SENTENCES: SentenceOfKind<VerdictReasonParams> = {
  'no report answers': (_, __, words) => words.say('verdict-reasons.no-report-answers'),
  'one report answers': ({ reportId }, { names }, words) =>
    words.say('verdict-reasons.one-report-answers', { report: nameOf(names, reportId, words) }),
  'nothing to weigh': ({ reportIds }, { names }, words) =>
    words.say('verdict-reasons.nothing-to-weigh', reportsAsSubject(reportIds, names, words)),

  'figures contradict': (params, { names }, words) => {
    const contradiction = words.say('verdict-reasons.figures-contradict', figuresParams(params, names, words));
    return `${contradiction} ${noUpdateSentence(params.noUpdate, names, words)}`;
  },
  'figures may be updates': (params, { names }, words) =>
    words.say(
      params.growth === 'grows' ? 'verdict-reasons.figures-may-be-updates' : 'verdict-reasons.figures-may-have-fallen',
      figuresParams(params, names, words, 'with as-of'),
    ),
  'figures can all be true': (params, { names }, words) =>
    words.say('verdict-reasons.figures-can-all-be-true', figuresParams(params, names, words)),
  'same figure': (params, { names }, words) =>
    words.say('verdict-reasons.same-figure', figuresParams(params, names, words)),

  'vague words mean more': (params, { names }, words) =>
    words.say('verdict-reasons.vague-words-mean-more', { ...figuresParams(params, names, words), least: params.least }),
  'vague words may be updates': (params, { names }, words) =>
    words.say(
      params.growth === 'grows'
        ? 'verdict-reasons.vague-words-may-be-updates'
        : 'verdict-reasons.figures-may-have-fallen',
      figuresParams(params, names, words, 'with as-of'),
    ),
  'parts contradict whole': ({ parts, whole }, { names }, words) =>
    words.say('verdict-reasons.parts-contradict-whole', {
      parts: words.list(parts.map((part) => measuredCount(part, names, words))),
      whole: measuredCount(whole, names, words),
    }),
  'whole may be update of parts': ({ parts, whole }, { names }, words) =>
    words.say('verdict-reasons.whole-may-be-update', {
      parts: words.list(parts.map((part) => measuredCount(part, names, words))),
      whole: measuredCount(whole, names, words),
    }),
  'part fits in whole': (params, { names }, words) =>
    words.say('verdict-reasons.part-fits-in-whole', figuresParams(params, names, words)),
  'different people counted': ({ wordings }, { names }, words) =>
    words.say('verdict-reasons.different-people', { wordings: words.list(wordingList(wordings, names, words)) }),
  'different periods counted': ({ times }, { names }, words) =>
    words.say('verdict-reasons.different-periods', { times: words.list(timeList(times, names, words)) }),
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

  'denial contradicts': (stances, { names }, words) =>
    words.say('verdict-reasons.denial-contradicts', { clauses: stanceClauses(stances, names, words) }),
  'parties contradict alike': ({ tellingBoth }, { names }, words) =>
    words.say('verdict-reasons.parties-contradict-alike', reportsAsSubject(tellingBoth, names, words)),
  'all say so': ({ saying }, { names }, words) =>
    words.say('verdict-reasons.all-say-so', reportsAsSubject(saying, names, words)),
  'all deny': ({ denying }, { names }, words) =>
    words.say('verdict-reasons.all-deny', reportsAsSubject(denying, names, words)),
  'some do not know': (stances, { names }, words) => sentenceOf([stanceClauses(stances, names, words)]),
  'planned or happened': ({ saying, planning }, { names }, words) =>
    sentenceOf([
      words.say(
        'verdict-reasons.tells-of-event',
        reportsAsSubject(
          saying.filter((id) => !planning.includes(id)),
          names,
          words,
        ),
      ),
      words.say('verdict-reasons.tells-of-plan', reportsAsSubject(planning, names, words)),
    ]),

  'subjects exclude each other': ({ wordings }, { names }, words) =>
    words.say('verdict-reasons.subjects-exclude-each-other', named(wordings, names, words)),
  'subjects may be one': ({ wordings }, { names }, words) =>
    words.say('verdict-reasons.subjects-may-be-one', named(wordings, names, words)),
  'same subject': ({ wordings }, { names }, words) =>
    words.say('verdict-reasons.same-subject', named(wordings, names, words)),
  'places exclude each other': ({ wordings }, { names }, words) =>
    words.say('verdict-reasons.places-exclude-each-other', named(wordings, names, words)),

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

const named = (wordings: readonly ReportWording[], names: ReportNames, words: Words) => ({
  wordings: words.list(wordingList(wordings, names, words)),
});

/** Returns a count with what it counts and the report that gives it: `30 killed (B)`. */
const measuredCount = ({ figure, measure, reportId }: MeasuredCount, names: ReportNames, words: Words): string =>
  words.say('figures.given-by', {
    figure: measuredFigure(figure, measure, words),
    reports: reportsInBrackets([reportId], names, words),
  });

/** Returns who says so, who denies, who tells of both and who doesn't know: `A says so; B denies it (“denied”)`. */
function stanceClauses(stances: StanceParams, names: ReportNames, words: Words): string {
  const clause = (
    id: 'says-so' | 'denies' | 'tells-both' | 'does-not-know',
    reportIds: readonly ReportId[],
  ): readonly string[] =>
    reportIds.length === 0 ? [] : [words.say(`verdict-reasons.${id}`, reportsAsSubject(reportIds, names, words))];
  const { saying, denying, tellingBoth, notKnowing, cues } = stances;
  const quoted = words.list(cues.map((cue) => words.say('figures.quoted', { cue })));
  const denial =
    cues.length === 0 || denying.length === 0
      ? clause('denies', denying)
      : [words.say('verdict-reasons.denies-in-words', { ...reportsAsSubject(denying, names, words), cues: quoted })];
  return [
    ...clause('says-so', saying),
    ...denial,
    ...clause('tells-both', tellingBoth),
    ...clause('does-not-know', notKnowing),
  ].join('; ');
}

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
