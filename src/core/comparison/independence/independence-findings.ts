import type { ClaimId, PartyId } from '#core/base/id.ts';
import { reportsOf } from '#core/comparison/answers/statements.ts';
import type { IndependenceFinding } from '#core/comparison/findings/independence-finding.ts';
import type { AnswerOrigins, SourceChain } from './answer-origins.ts';
import type { CopiedPassage } from './copied-wording.ts';

/** Finds each party on which two or more reports rest: these reports only seem to corroborate each other. */
export function apparentCorroboration(answers: readonly AnswerOrigins[]): readonly IndependenceFinding[] {
  const restingOn = new Map<string, AnswerOrigins[]>();
  for (const answer of answers) {
    for (const key of answer.uncertain === null ? answer.named : [answer.uncertain]) {
      restingOn.set(key, [...(restingOn.get(key) ?? []), answer]);
    }
  }
  return [...restingOn].flatMap(([key, resting]): readonly IndependenceFinding[] => {
    if (resting.length < 2) return [];
    const params = {
      partyId: key as PartyId, // only parties are keys of several reports
      reportIds: reportsOf(resting),
      both: answers.length === 2,
      namingOthers: reportsOf(resting.filter(({ named }) => named.length > 1)),
    };
    const chains = resting.flatMap((answer) => answer.chains.filter(({ origin }) => origin.key === key));
    return [{ kind: 'reports rest on one party', params, claimIds: claimIdsOf(chains) }];
  });
}

/** Finds shared wording among answers: copied passages, and statements that two reports quote. */
export function copiedFindings(
  answers: readonly AnswerOrigins[],
  copied: readonly CopiedPassage[],
): readonly IndependenceFinding[] {
  return copied.flatMap(({ a, b, words, kind, text }): readonly IndependenceFinding[] => {
    if (kind === 'boilerplate') return [];
    const reportIds = [a.reportId, b.reportId] as const;
    const touched = answers.filter(({ reportId }) => reportIds.includes(reportId));
    const claimIds = claimIdsOf(touched.flatMap(({ chains }) => chains));
    return kind === 'copied'
      ? [{ kind: 'wording copied', params: { reportIds, count: words, text }, claimIds }]
      : [{ kind: 'quotation shared', params: { reportIds, text }, claimIds }];
  });
}

/** Returns the claims that chains rest on, each once. */
export const claimIdsOf = (chains: readonly SourceChain[]): readonly ClaimId[] => [
  ...new Set(chains.flatMap(({ claims }) => claims.map(({ id }) => id))),
];
