import type { IndependenceParams } from '#core/comparison/findings/independence-finding.ts';
import type { Independence } from '#core/comparison/independence/independence.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { Words } from '#core/words/words.ts';
import { citedWords, partyName } from './attribution.ts';
import { nameOf, reportsAsSubject, type NamesInSentences } from './report-name.ts';
import type { SentenceOfKind } from './sentence-of-kind.ts';

/** The sentence for each kind of finding about independence. */
export const INDEPENDENCE_SENTENCES: SentenceOfKind<IndependenceParams> = {
  'reports rest on one party': restOnOneParty,
  'reports name each other': ({ reportIds }, { names }, words) => {
    const { reports } = reportsAsSubject(reportIds, names, words);
    return words.say('independence.name-each-other', { reports });
  },
  'reports rest on a relay': restOnRelay,
  'own voice': ({ reportIds }, { names }, words) =>
    words.say('independence.own-voice', reportsAsSubject(reportIds, names, words)),
  'chain leads back to publisher': (params, names, words) =>
    words.say('independence.leads-back', citing(params, names, words)),
  'only unnamed sources': (params, names, words) =>
    words.say(
      params.onlyReport ? 'independence.unnamed-only-report' : 'independence.unnamed',
      citing(params, names, words),
    ),
  'unnamed sources beside named': (params, names, words) =>
    words.say('independence.unnamed-beside-named', citing(params, names, words)),
  'wording copied': ({ reportIds, count, text }, { names }, words) =>
    words.say('independence.wording-copied', {
      reports: reportsAsSubject(reportIds, names, words).reports,
      count: String(count),
      text,
    }),
  'quotation shared': ({ reportIds, text }, { names }, words) =>
    words.say('independence.quotation-shared', { reports: reportsAsSubject(reportIds, names, words).reports, text }),
};

/** Returns the number of reports and of their origins: `2 reports, 1 to 2 independent origins`. */
export function independenceSummary({ reports, fewest, most }: Independence, words: Words): string {
  const origins =
    fewest === most
      ? words.say('independence.origins', { count: fewest })
      : words.say('independence.origins-between', { fewest, most });
  return words.say('independence.summary', { reports, origins });
}

/** Returns a number of origins: `1`, `1 to 2`. */
export const originRangeWords = ({ fewest, most }: OriginRange, words: Words): string =>
  fewest === most ? words.number(most) : words.say('independence.range', { fewest, most });

const citing = (
  { reportIds, chains }: Pick<IndependenceParams['only unnamed sources'], 'reportIds' | 'chains'>,
  { names, parties }: NamesInSentences,
  words: Words,
) => ({ ...reportsAsSubject(reportIds, names, words), sources: citedWords(chains, parties, words) });

function restOnOneParty(
  { partyId, reportIds, both, namingOthers }: IndependenceParams['reports rest on one party'],
  { names, parties }: NamesInSentences,
  words: Words,
): string {
  const party = partyName(partyId, parties, words);
  const { reports } = reportsAsSubject(reportIds, names, words);
  if (namingOthers.length === 0) {
    return both
      ? words.say('independence.both-rest-on-one-party', { party })
      : words.say('independence.rest-on-one-party', { party, reports });
  }
  const { count, reports: others } = reportsAsSubject(namingOthers, names, words);
  return both
    ? words.say('independence.both-rest-on-one-party-and-others', { party, count, others })
    : words.say('independence.rest-on-one-party-and-others', { party, reports, count, others });
}

function restOnRelay(
  { reportIds, publisher, relayingReport, named, chains }: IndependenceParams['reports rest on a relay'],
  { names, parties }: NamesInSentences,
  words: Words,
): string {
  const party = partyName(publisher, parties, words);
  const report = nameOf(names, relayingReport, words);
  const values = {
    ...reportsAsSubject(reportIds, names, words),
    party,
    report,
    named: report === party ? 'alike' : 'apart',
  };
  if (named.length === 0) {
    return words.say('independence.rest-on-relay-citing', { ...values, sources: citedWords(chains, parties, words) });
  }
  const sources = words.list(named.map((id) => partyName(id, parties, words)));
  return words.say('independence.rest-on-relay-naming', { ...values, sources });
}
