import { groupedBy } from '#core/base/grouped-by.ts';
import type { ReportId } from '#core/base/id.ts';
import type { AgreeingGroup, CommonGround, Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { NoteParams, Repetition, ReportSources, SpellingInReports } from '#core/comparison/findings/note.ts';
import type { ReportNames } from '#core/comparison/report-names.ts';
import type { Words } from '#core/words/words.ts';
import { asOfWords } from './as-of-words.ts';
import { citedWords } from './attribution.ts';
import { figureWords, intervalWords, measuredFigure, withRules } from './figure-words.ts';
import { asOfList, figureList, wordingList } from './lists-by-report.ts';
import { nameOf, reportsAsSubject, reportsInBrackets, type NamesInSentences } from './report-name.ts';
import { sentenceOf, type SentenceOfKind } from './sentence-of-kind.ts';
import { spanWords } from './span-words.ts';

/** The sentence for each kind of note. */
export const NOTE_SENTENCES: SentenceOfKind<NoteParams> = {
  'groups agree': (sides, { names }, words) =>
    `${words.say('notes.groups-agree', { groups: groupClauses(sides, names, words) })}${apartSentence(sides, names, words)}`,
  'no two agree': (sides, { names }, words) =>
    `${words.say(sides.groups[0]?.common.of === 'figure' ? 'notes.no-two-figures-agree' : 'notes.no-two-agree', { groups: groupClauses(sides, names, words) })}${apartSentence(sides, names, words)}`,
  'stances read from words': ({ read }, { names }, words) => {
    const clauses = read.map(({ reportId, stance, cue }) =>
      words.say(READ_AS[stance], { report: nameOf(names, reportId, words), cue: words.say('figures.quoted', { cue }) }),
    );
    return sentenceOf([...new Set(clauses)]);
  },

  'as-of time of some unknown': ({ unknown, asOf, reportIds }, { names }, words) => {
    const subject = reportsAsSubject(reportIds, names, words);
    const time = asOfWords(asOf, subject.count, words);
    return afterUnknown(unknown, names, words, words.say('notes.counts-up-to', { ...subject, time }));
  },
  'publication stands for as-of time': ({ unknown, times }, { names }, words) => {
    const published = times.map(({ asOf, reportIds }) =>
      words.say('times.given-by', {
        time: spanWords(asOf.span, words),
        reports: reportsInBrackets(reportIds, names, words),
      }),
    );
    const stands = { beside: besideOf(unknown), times: words.list(published) };
    return afterUnknown(unknown, names, words, words.say('notes.publication-stands', stands));
  },
  'as-of times differ': ({ unknown, times }, { names }, words) => {
    const listed = { beside: besideOf(unknown), times: asOfList(times, names, words) };
    return afterUnknown(unknown, names, words, words.say('notes.as-of-times-differ', listed));
  },
  'as-of times named differently': ({ unknown, times }, { names }, words) => {
    const listed = { beside: besideOf(unknown), times: asOfList(times, names, words) };
    return afterUnknown(unknown, names, words, words.say('notes.as-of-times-named-differently', listed));
  },

  'scope open': ({ figures }, { names }, words) =>
    words.say('notes.scope-open', { figures: figureList(figures, names, 'without as-of', words) }),
  'figures far apart': ({ figures }, { names }, words) =>
    words.say('notes.figures-far-apart', { figures: figureList(figures, names, 'without as-of', words) }),
  'no figure beside figures': ({ figures }, { names }, words) => {
    const worded = figures.filter(({ figure }) => figure.kind === 'vague' && figure.cue !== '');
    const silent = figures.filter((given) => !worded.includes(given)).map(({ reportId }) => reportId);
    const sentences: string[] = [];
    if (worded.length > 0) {
      sentences.push(words.say('notes.no-figure', { figures: figureList(worded, names, 'without as-of', words) }));
    }
    if (silent.length > 0) sentences.push(words.say('notes.gives-no-figure', reportsAsSubject(silent, names, words)));
    return sentences.join(' ');
  },
  'numbers not entered': ({ wordings }, { names }, words) => {
    const numbers = wordingList(wordings, names, words);
    return words.say('notes.numbers-not-entered', { count: numbers.length, numbers: words.list(numbers) });
  },
  'coding rule used': ({ counts }, { names }, words) => {
    const clauses = counts.map(({ reportId, cue, figure }) =>
      words.say('notes.coding-rule-used', {
        report: nameOf(names, reportId, words),
        cue,
        figure: figureWords(figure, words),
      }),
    );
    return sentenceOf([...new Set(clauses)]);
  },
  'unit not given': ({ measure, reportIds }, { names }, words) =>
    words.say('notes.unit-not-given', { ...reportsAsSubject(reportIds, names, words), measure }),
  'unit worded differently': ({ measure, wordings }, { names }, words) =>
    words.say('notes.unit-worded-differently', { measure, wordings: words.list(wordingList(wordings, names, words)) }),
  'people worded differently': ({ wordings }, { names }, words) =>
    words.say('notes.people-worded-differently', { wordings: words.list(wordingList(wordings, names, words)) }),
  'several figures in one report': ({ reports }, { names }, words) =>
    sentenceOf(
      reports.map(({ reportId, figures }) =>
        words.say('notes.several-figures', {
          report: nameOf(names, reportId, words),
          figures: words.list(figures.map(({ figure, measure }) => measuredFigure(figure, measure, words))),
        }),
      ),
    ),
  'hedges differ': hedgesDiffer,
  'sources differ': ({ sources }, names, words) =>
    sentenceOf(
      [
        ...groupedBy(sources, (each) => `${each.ownVoice} ${citedWords(each.chains, names.parties, words)}`).values(),
      ].map((alike) => sourcesClause(alike, names, words)),
    ),
  'spellings differ': ({ names: spelled }, { names }, words) => {
    const [first = '', ...others] = spelled
      .map((spellings) => words.list(spellings.map((spelling) => spellingWords(spelling, names, words))))
      .toSorted(words.byName);
    return sentenceOf([
      words.say('notes.one-name', { spellings: first }),
      ...others.map((spellings) => words.say('notes.so-may', { spellings })),
    ]);
  },
  'places differ': ({ wordings }, { names }, words) =>
    words.say('notes.places-differ', { wordings: words.list(wordingList(wordings, names, words)) }),
  'statement repeated': ({ repetitions }, { names }, words) =>
    sentenceOf(repetitions.map((repetition) => repetitionClause(repetition, names, words))),
  'words not found': ({ reportIds, claims }, { names }, words) =>
    words.say('notes.words-not-found', { count: claims, reports: reportsInBrackets(reportIds, names, words) }),
};

/** The message for each stance that was read from words. */
const READ_AS = {
  denies: 'notes.denial-read',
  'does not know': 'notes.doubt-read',
  unclear: 'notes.negation-read',
  'says so': 'notes.negation-read',
} as const;

const groupClauses = ({ groups }: Sides, names: ReportNames, words: Words): string =>
  groups.map((group) => groupClause(group, names, words)).join('; ');

const groupClause = ({ reportIds, common }: AgreeingGroup, names: ReportNames, words: Words): string =>
  words.say('notes.group', {
    reports: reportsAsSubject(reportIds, names, words).reports,
    common: commonWords(common, words),
  });

/** Returns the common ground of the reports in a group: `20 or more`, `Thursday 21 Apr 2016`, `it isn’t so`. */
export function commonWords(common: CommonGround, words: Words): string {
  switch (common.of) {
    case 'figure':
      return withRules(intervalWords(common.interval, words), common.rules, words);
    case 'time':
      return spanWords(common.span, words);
    case 'statement':
      return words.say(common.denied ? 'notes.denied' : 'notes.affirmed');
  }
}

const apartSentence = ({ outliers }: Sides, names: ReportNames, words: Words): string =>
  outliers.length === 0 ? '' : ` ${words.say('notes.stands-apart', reportsAsSubject(outliers, names, words))}`;

const besideOf = (unknown: readonly ReportId[]) => (unknown.length > 0 ? 'unknown' : 'none');

/** Puts the sentence about reports with an unknown as-of time before the sentence about reports with a known one. */
function afterUnknown(unknown: readonly ReportId[], names: ReportNames, words: Words, sentence: string): string {
  if (unknown.length === 0) return sentence;
  return `${words.say('times.as-of-unknown', reportsAsSubject(unknown, names, words))} ${sentence}`;
}

function hedgesDiffer(
  { hedged, outright }: NoteParams['hedges differ'],
  { names }: NamesInSentences,
  words: Words,
): string {
  const clauses = hedged.map(({ reportId, hedges, elsewhereOutright }) =>
    words.say(elsewhereOutright ? 'notes.hedges-elsewhere-outright' : 'notes.hedges', {
      report: nameOf(names, reportId, words),
      hedges: hedges.map((cue) => words.say('figures.quoted', { cue })).join(', '),
    }),
  );
  if (outright.length > 0) clauses.push(words.say('notes.says-outright', reportsAsSubject(outright, names, words)));
  return sentenceOf(clauses);
}

/** Returns a clause on reports that name the same sources. */
function sourcesClause(alike: readonly ReportSources[], { names, parties }: NamesInSentences, words: Words): string {
  const subject = reportsAsSubject(
    alike.map(({ reportId }) => reportId),
    names,
    words,
  );
  const [one] = alike;
  if (one === undefined || one.chains.length === 0) return words.say('notes.own-voice', subject);
  const sources = citedWords(one.chains, parties, words);
  return words.say(one.ownVoice ? 'notes.cites-and-own-voice' : 'notes.cites', { ...subject, sources });
}

const spellingWords = ({ word, reportIds }: SpellingInReports, names: ReportNames, words: Words): string =>
  words.say('figures.given-by', {
    figure: words.say('figures.quoted', { cue: word }),
    reports: reportsInBrackets(reportIds, names, words),
  });

function repetitionClause({ reportId, times, figure, people }: Repetition, names: ReportNames, words: Words): string {
  const report = nameOf(names, reportId, words);
  if (figure.kind !== 'known' || people.length < 2) return words.say('notes.repeated', { report, times });
  return words.say('notes.repeated-for-people', {
    report,
    figure: figureWords(figure, words),
    people: words.list(people.map((each) => words.say('notes.for-people', { people: each }))),
  });
}
