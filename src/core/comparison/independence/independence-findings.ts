import type { PartyId } from '#core/base/id.ts';
import type { Finding } from '#core/comparison/verdict/finding.ts';
import { type ReportNames } from '#core/comparison/wording/report-names.ts';
import { whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import type { AnswerOrigins, SourceChain } from './answer-origins.ts';
import { partyWords, type Parties } from './attribution-chain.ts';
import type { CopiedPassage } from './copied-wording.ts';

/** Why the number of independent origins is what it is. */
export type IndependenceFinding = Finding<
  'apparent corroboration' | 'own voice' | 'unnamed' | 'unnamed beside named' | 'copied wording' | 'shared quotation'
>;

/** For each party on which two reports or more rest: that they corroborate each other in appearance only. */
export function apparentCorroboration(
  answers: readonly AnswerOrigins[],
  names: ReportNames,
  parties: Parties,
): readonly IndependenceFinding[] {
  const restingOn = new Map<string, AnswerOrigins[]>();
  for (const answer of answers) {
    for (const key of answer.uncertain === null ? answer.named : [answer.uncertain]) {
      restingOn.set(key, [...(restingOn.get(key) ?? []), answer]);
    }
  }
  return [...restingOn].flatMap(([key, resting]) => {
    if (resting.length < 2) return [];
    const partly = resting.filter(({ named }) => named.length > 1);
    const who = answers.length === 2 ? 'both' : listWords(whoSays(resting, names));
    const also = partly.length === 0 ? '' : `; ${withVerb(whoSays(partly, names), 'names', 'name')} others too`;
    const reason = `Apparent corroboration: ${who} rest on ${partyWords(key as PartyId, parties)}${also}.`;
    const claims = resting.flatMap(({ chains }) => chains.filter(({ origin }) => origin.key === key));
    return [{ kind: 'apparent corroboration', reason, claimIds: claimIdsOf(claims) }];
  });
}

/** What shared wording says: copies first, then statements that both quote. */
export function copiedFindings(
  answers: readonly AnswerOrigins[],
  copied: readonly CopiedPassage[],
  names: ReportNames,
): readonly IndependenceFinding[] {
  const findings = copied.map(({ a, b, words, kind, text }): IndependenceFinding | null => {
    const who = listWords(whoSays([a, b], names));
    const claimIds = claimIdsOf(
      answers
        .filter(({ reportId }) => reportId === a.reportId || reportId === b.reportId)
        .flatMap(({ chains }) => chains),
    );
    if (kind === 'boilerplate') return null;
    return kind === 'copied'
      ? {
          kind: 'copied wording',
          reason: `${who} share ${words} words in a row, so one may rest on the other or both on a third: “${text}”.`,
          claimIds,
        }
      : { kind: 'shared quotation', reason: `${who} quote the same statement: “${text}”.`, claimIds };
  });
  return findings.filter((finding) => finding !== null);
}

/** The claims that chains rest on, each once. */
export const claimIdsOf = (chains: readonly SourceChain[]) => [
  ...new Set(chains.flatMap(({ claims }) => claims.map(({ id }) => id))),
];
