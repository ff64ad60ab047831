import type { PartyId } from '#core/base/id.ts';
import { chainsOf, isNameless, type Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { PartyRole } from '#core/model/party.ts';
import type { Words } from '#core/words/words.ts';

/** Returns the name of a party for a sentence: `Shaam Times`, `local outlets (unnamed)`, `someone unnamed`. */
export function partyName(id: PartyId | null, parties: Parties, words: Words): string {
  const party = id === null ? undefined : parties.get(id);
  if (party === undefined) return words.say('sources.party-gone');
  if (party.role !== 'unnamed') return party.name;
  return isNameless(party)
    ? words.say('sources.someone-unnamed')
    : words.say('sources.unnamed-party', { name: party.name });
}

/** Returns a party's name with its leaning as others describe it: `Shaam Times (pro-Damascus)`. */
function nameWithLeaning(id: PartyId, parties: Parties, words: Words): string {
  const leaning = parties.get(id)?.leaning ?? '';
  const party = partyName(id, parties, words);
  return leaning === '' ? party : words.say('sources.with-leaning', { party, leaning });
}

/**
 * Returns the parties to whom a claim is attributed: `Shaam Times (pro-Damascus), citing sources (unnamed)`; empty for
 * an own voice.
 */
export function attributionWords(attribution: Attribution, parties: Parties, words: Words): string {
  return chainsOf(attribution)
    .filter((chain) => chain.length > 0)
    .map((chain) =>
      chain
        .map((id) => nameWithLeaning(id, parties, words))
        .reduceRight((source, party) => words.say('sources.citing', { party, source })),
    )
    .join('; ');
}

/** Returns a chain from the report inwards: `NOW → Shaam Times → sources (unnamed)`, `NOW → unnamed`. */
export function chainPath(reportName: string, chain: readonly PartyId[], parties: Parties, words: Words): string {
  const links = chain.map((id) => {
    const party = parties.get(id);
    return party !== undefined && isNameless(party) ? words.say('sources.unnamed') : partyName(id, parties, words);
  });
  return [reportName, ...links].join(' → ');
}

/** Roles of parties that are people. */
const PEOPLE: ReadonlySet<PartyRole> = new Set(['official', 'witness']);

/** Returns what chains cite, in a sentence: `Shaam Times, which cites sources (unnamed), and the Observatory`. */
export function citedWords(chains: readonly (readonly PartyId[])[], parties: Parties, words: Words): string {
  const cited = chains.map((chain) =>
    chain.length === 0
      ? ''
      : (chain
          .map((id) => ({
            name: partyName(id, parties, words),
            isPerson: PEOPLE.has(parties.get(id)?.role ?? 'outlet'),
          }))
          .reduceRight<string | null>(
            (source, { name, isPerson }) =>
              source === null
                ? name
                : words.say(isPerson ? 'sources.who-cites' : 'sources.which-cites', { party: name, source }),
            null,
          ) ?? ''),
  );
  return words.list([...new Set(cited)]);
}
