import type { PartyId } from '#core/base/id.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { whoSays } from '#core/comparison/wording/said-by.ts';
import { listWords, withVerb } from '#core/text/list-words.ts';
import type { AnswerOrigins } from './answer-origins.ts';
import { citedWords, partyWords, type Parties } from './attribution-chain.ts';
import { claimIdsOf, type IndependenceFinding } from './independence-findings.ts';
import { relaysAmong, type Relay } from './relays.ts';

/** For each report that others rest on and that is here itself: where it has it from by its own account. */
export function relayFindings(
  answers: readonly AnswerOrigins[],
  names: ReportNames,
  parties: Parties,
): readonly IndependenceFinding[] {
  const found = new Map<string, IndependenceFinding>();
  for (const relay of relaysAmong(answers)) {
    const { answer, citing } = relay;
    const cited = new Set<string | null>(answer.named);
    const mutual = citing.filter(({ publisher }) => cited.has(publisher));
    const words = mutual.length > 0 ? eachOther([answer, ...mutual], names) : wherefrom(relay, names, parties);
    const touched = answers.filter((one) => one === answer || citing.includes(one));
    found.set(words, {
      kind: 'apparent corroboration',
      reason: `Apparent corroboration: ${words}.`,
      claimIds: claimIdsOf(touched.flatMap(({ chains }) => chains)),
    });
  }
  return [...found.values()];
}

const eachOther = (answers: readonly AnswerOrigins[], names: ReportNames) =>
  `${listWords(whoSays(answers, names))} name each other, so nothing shows where either has it from`;

function wherefrom({ publisher, answer, citing }: Relay<AnswerOrigins>, names: ReportNames, parties: Parties): string {
  const name = partyWords(publisher as PartyId, parties);
  const report = nameOf(names, answer.reportId);
  const which = report === name ? '' : ` (${report})`;
  const named = answer.named.map((key) => partyWords(key as PartyId, parties));
  const links = answer.chains.map((chain) => chain.links);
  const sources = named.length > 0 ? `names ${listWords(named)}` : `cites only ${citedWords(links, parties)}`;
  return `${withVerb(whoSays(citing, names), 'rests', 'rest')} on ${name}, whose own report${which} ${sources}`;
}
