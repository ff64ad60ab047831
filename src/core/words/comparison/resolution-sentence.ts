import type { GivenCount } from '#core/comparison/findings/given-figures.ts';
import type {
  BestReason,
  HighEnd,
  NoResolutionReason,
  Resolution,
  ResolutionAccount,
  ResolvedForm,
} from '#core/comparison/resolution/resolution-result.ts';
import { reliabilityWords } from '#core/words/grade-words.ts';
import type { Words } from '#core/words/words.ts';
import { asOfWords } from './as-of-words.ts';
import { partyName } from './attribution.ts';
import { figureWords, intervalWords, measureWords, withRules } from './figure-words.ts';
import { nameOf, type NamesInSentences } from './report-name.ts';

/** Returns the figure that a rule made: `4`, `4 to 20 or more`, `4 / 20 / 20 or more`; empty where it makes none. */
export const resolutionFigure = (resolution: Resolution, words: Words): string =>
  resolution.kind === 'none' ? '' : formWords(resolution.form, words);

/** Returns the sentence on how a rule made one figure from several, or why it makes none. */
export const resolutionSentence = (resolution: Resolution, names: NamesInSentences, words: Words): string =>
  resolution.kind === 'none'
    ? noResolutionSentence(resolution.reason, names, words)
    : withOutdated(
        accountSentence(resolution.account, formWords(resolution.form, words), names, words),
        resolution.outdated,
        names,
        words,
      );

function withOutdated(
  sentence: string,
  outdated: readonly GivenCount[],
  names: NamesInSentences,
  words: Words,
): string {
  if (outdated.length === 0) return sentence;
  const counts = words.list(outdated.map((count) => countWithSource(count, names, words)));
  return `${sentence} ${words.say('resolutions.outdated', { count: outdated.length, counts })}`;
}

function formWords(form: ResolvedForm, words: Words): string {
  switch (form.as) {
    case 'count':
      return figureWords(form.count.figure, words);
    case 'interval':
      return withRules(intervalWords(form.interval, words), form.rules, words);
    case 'range':
      return withRules(rangeWords(form.low, form.high, words), form.rules, words);
    case 'low-best-high': {
      const numberOrNone = (number: number | null) =>
        number === null ? words.say('resolutions.no-end') : words.number(number);
      const ends = { low: numberOrNone(form.low), best: numberOrNone(form.best), high: highWords(form.high, words) };
      return withRules(words.say('resolutions.low-best-high', ends), form.rules, words);
    }
  }
}

function rangeWords(low: number | null, end: HighEnd, words: Words): string {
  const high = highWords(end, words);
  if (low === null) return words.say('resolutions.up-to-highest', { high });
  return low === end.number ? high : words.say('resolutions.low-to-high', { low: words.number(low), high });
}

const highWords = ({ number, open }: HighEnd, words: Words): string =>
  open ? words.say('figures.or-more', { low: words.number(number) }) : words.number(number);

function noResolutionSentence(reason: NoResolutionReason, { parties }: NamesInSentences, words: Words): string {
  switch (reason.kind) {
    case 'measures tie':
      return words.say('resolutions.measures-tie', {
        measures: words.list(reason.measures.map((measure) => measureWords(measure, words))),
      });
    case 'no figure given':
      return words.say('resolutions.no-figure-given');
    case 'party gives no figure':
      return words.say('resolutions.party-gives-no-figure', { party: partyName(reason.partyId, parties, words) });
    case 'no originator named':
      return words.say('resolutions.no-originator-named');
    case 'originators name others in turn':
      return words.say('resolutions.originators-name-others');
    case 'one originator named':
      return words.say(
        reason.amongRelays ? 'resolutions.one-originator-names-no-other' : 'resolutions.one-originator-named',
        { party: partyName(reason.partyId, parties, words) },
      );
    case 'no majority':
      return reason.most < 2
        ? words.say('resolutions.no-two-fit', { originators: reason.originators })
        : words.say('resolutions.no-more-fit', { originators: reason.originators, most: reason.most });
  }
}

function accountSentence(account: ResolutionAccount, figure: string, names: NamesInSentences, words: Words): string {
  const given = (count: GivenCount) => countWithSource(count, names, words);
  switch (account.rule) {
    case 'range': {
      const ends = { lowest: given(account.lowest), highest: given(account.highest) };
      return withMayBeMore(words.say('resolutions.range', ends), account.mayBeMore, words);
    }
    case 'lowest':
      return words.say('resolutions.lowest', { lowest: given(account.lowest) });
    case 'highest':
      return withMayBeMore(
        words.say('resolutions.highest', { highest: given(account.highest) }),
        account.mayBeMore,
        words,
      );
    case 'low-best-high': {
      const ends =
        account.lowest === null || account.best === null
          ? words.say('resolutions.high-only-account', { highest: given(account.highest) })
          : words.say('resolutions.low-best-high-account', {
              lowest: given(account.lowest),
              best: bestWords(account.best, names, words),
              highest: given(account.highest),
            });
      return withMayBeMore(ends, account.mayBeMore, words);
    }
    case 'majority of originators':
      return words.say('resolutions.majority', {
        figure,
        count: String(account.partyIds.length),
        originators: account.originators,
        parties: words.list(account.partyIds.map((id) => partyName(id, names.parties, words))),
      });
    case 'preferred party':
      return words.say(account.passedOn ? 'resolutions.preferred-passed-on' : 'resolutions.preferred', {
        figure,
        party: partyName(account.partyId, names.parties, words),
        report: nameOf(names.names, account.count.reportId, words),
        latest: account.latestOfSeveral ? 'yes' : 'no',
      });
  }
}

const withMayBeMore = (sentence: string, mayBeMore: boolean, words: Words): string =>
  mayBeMore ? `${sentence} ${words.say('resolutions.may-be-more')}` : sentence;

/** Returns a count with its source: `20 or more (NOW, as of its publication, Friday 22 Apr 2016)`. */
const countWithSource = ({ figure, reportId, asOf }: GivenCount, { names }: NamesInSentences, words: Words): string =>
  words.say('resolutions.count-with-source', {
    figure: figureWords(figure, words),
    report: nameOf(names, reportId, words),
    time: asOfWords(asOf, 1, words),
  });

function bestWords(best: BestReason, names: NamesInSentences, words: Words): string {
  const why = whyBest(best, names, words);
  if (best.setAside.length === 0) return why;
  const counts = words.list(best.setAside.map((count) => countWithSource(count, names, words)));
  return words.say('resolutions.best-with-doubted', { why, counts, count: best.setAside.length });
}

function whyBest(best: BestReason, { parties }: NamesInSentences, words: Words): string {
  const figure = withRules(words.number(best.number), best.rules, words);
  switch (best.why) {
    case 'only figure':
      return words.say('resolutions.best-only', { figure });
    case 'no grade above others':
      return words.say('resolutions.best-lowest', { figure, count: best.lowestOf });
    case 'best graded':
      return words.say('resolutions.best-graded', {
        figure,
        party: partyName(best.partyId, parties, words),
        grade: best.grade,
        grading: reliabilityWords(best.grade, words),
        count: best.lowestOf,
      });
  }
}
