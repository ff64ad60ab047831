import type { PartyId } from '#core/base/id.ts';
import { reportsOf } from '#core/comparison/answers/statements.ts';
import type { IndependenceFinding } from '#core/comparison/findings/independence-finding.ts';
import type { AnswerOrigins } from './answer-origins.ts';
import { claimIdsOf } from './independence-findings.ts';
import { relaysAmong, type Relay } from './relays.ts';

/** Finds each report that answers and on which others rest, with the parties that it names as its own sources. */
export function relayFindings(answers: readonly AnswerOrigins[]): readonly IndependenceFinding[] {
  const found = new Map<string, IndependenceFinding>();
  for (const relay of relaysAmong(answers)) {
    const { answer, citing } = relay;
    const cited = new Set<string | null>(answer.named);
    const mutual = citing.filter(({ publisher }) => cited.has(publisher));
    const touched = answers.filter((one) => one === answer || citing.includes(one));
    const claimIds = claimIdsOf(touched.flatMap(({ chains }) => chains));
    if (mutual.length === 0) {
      found.set(answer.reportId, { kind: 'reports rest on a relay', params: relayParams(relay), claimIds });
      continue;
    }
    const reportIds = reportsOf([answer, ...mutual]).toSorted(); // a finding is listed once, whichever report it is found for
    found.set(reportIds.join(' '), { kind: 'reports name each other', params: { reportIds }, claimIds });
  }
  return [...found.values()];
}

const relayParams = ({ publisher, answer, citing }: Relay<AnswerOrigins>) => ({
  reportIds: reportsOf(citing),
  publisher: publisher as PartyId,
  relayingReport: answer.reportId,
  named: answer.named as readonly PartyId[],
  chains: answer.chains.map(({ links }) => links),
});
