import type { PartyId } from '../base/id.ts';
import { listWords, withVerb } from '../text/list-words.ts';
import type { AnswerOrigins } from './answer-origins.ts';
import { citedWords, partyWords, type Parties } from './attribution-chain.ts';
import { claimIdsOf, type IndependenceFinding } from './independence-findings.ts';
import { relaysOf, type Relay } from './relays.ts';
import { nameOf, type ReportNames } from './report-names.ts';
import { whoSays } from './said-by.ts';

/** For each report that others rest on and that is here itself: where it has it from by its own account. */
export function relayFindings(
  answers: readonly AnswerOrigins[],
  names: ReportNames,
  parties: Parties,
): readonly IndependenceFinding[] {
  const answerOf = new Map(answers.map((answer) => [answer.reportId, answer]));
  const said = new Set<string>();
  return relaysOf(answers).flatMap((relay): readonly IndependenceFinding[] => {
    const own = answerOf.get(relay.answer.reportId);
    const citing = relay.citing.flatMap(({ reportId }) => answerOf.get(reportId) ?? []);
    if (own === undefined) return [];
    const mutual = citing.filter(({ publisher }) => publisher !== null && own.named.includes(publisher));
    const words =
      mutual.length > 0 ? eachOther([own, ...mutual], names) : wherefrom(relay, own, citing, names, parties);
    if (said.has(words)) return [];
    said.add(words);
    const chains = [own, ...citing]
      .toSorted((a, b) => answers.indexOf(a) - answers.indexOf(b))
      .flatMap((one) => one.chains);
    return [
      { kind: 'apparent corroboration', reason: `Apparent corroboration: ${words}.`, claimIds: claimIdsOf(chains) },
    ];
  });
}

const eachOther = (answers: readonly AnswerOrigins[], names: ReportNames) =>
  `${listWords(whoSays(answers, names))} name each other, so nothing shows where either has it from`;

function wherefrom(
  { publisher }: Relay,
  own: AnswerOrigins,
  citing: readonly AnswerOrigins[],
  names: ReportNames,
  parties: Parties,
): string {
  const name = partyWords(publisher as PartyId, parties);
  const report = nameOf(names, own.reportId);
  const which = report === name ? '' : ` (${report})`;
  const sources =
    own.named.length > 0
      ? `names ${listWords(own.named.map((key) => partyWords(key as PartyId, parties)))}`
      : `cites only ${citedWords(
          own.chains.map(({ links }) => links),
          parties,
        )}`;
  return `${withVerb(whoSays(citing, names), 'rests', 'rest')} on ${name}, whose own report${which} ${sources}`;
}
