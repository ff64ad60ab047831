import type { AnswerOrigins } from '#core/comparison/independence/answer-origins.ts';
import { citedWords, type Origin, type Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { whoSays } from '#core/comparison/wording/said-by.ts';
import { withVerb } from '#core/text/list-words.ts';

/** Notes that reports don't name the same sources for what they say. Two reports in their own voices are alike in that. */
export function attributionNote(answers: readonly AnswerOrigins[], names: ReportNames, parties: Parties): Note | null {
  if (new Set(answers.map(sources)).size < 2) return null;
  const bySource = new Map<string, AnswerOrigins[]>();
  for (const answer of answers) {
    const key = `${speaksItself(answer)} ${cited(answer, parties)}`;
    bySource.set(key, [...(bySource.get(key) ?? []), answer]);
  }
  const clauses = [...bySource.values()].map((alike) => clause(alike, names, parties));
  const claimIds = answers.flatMap(({ chains }) => chains.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return { kind: 'attribution differs', reason: `${clauses.join('; ')}.`, claimIds: [...new Set(claimIds)] };
}

/** What reports that name the same sources do, in words. */
function clause(alike: readonly AnswerOrigins[], names: ReportNames, parties: Parties): string {
  const who = whoSays(alike, names);
  const [one] = alike;
  const sources = one === undefined ? '' : cited(one, parties);
  const voice = who.length === 1 ? 'its own voice' : 'their own voices';
  if (sources === '') return `${withVerb(who, 'says', 'say')} it in ${voice}`;
  const also =
    one !== undefined && speaksItself(one) ? ` and also ${who.length === 1 ? 'says' : 'say'} it in ${voice}` : '';
  return `${withVerb(who, 'cites', 'cite')} ${sources}${also}`;
}

const sources = ({ chains }: AnswerOrigins) =>
  [...new Set(chains.map(({ origin }) => sourceKey(origin)))].sort().join(' ');

const sourceKey = ({ kind, partyId }: Origin) => (kind === 'own voice' ? kind : `${kind}/${partyId ?? ''}`);

/** The sources a report cites, in words; empty where it cites none. */
const cited = ({ chains }: AnswerOrigins, parties: Parties) =>
  citedWords(
    chains.map(({ links }) => links).filter((links) => links.length > 0),
    parties,
  );

const speaksItself = ({ chains }: AnswerOrigins) => chains.some(({ links }) => links.length === 0);
