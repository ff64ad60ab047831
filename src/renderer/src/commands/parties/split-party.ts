import type { ClaimId, PartyId, ReportId } from '#core/base/id.ts';
import { matchKey } from '#core/model/party.ts';
import { command } from '#renderer/commands/command.ts';
import { partyNamed } from '#renderer/db/repositories/parties.ts';
import { addParty } from './find-or-add-party.ts';

/** Makes a new party from one of a party's names, which replaces the old party in the given claims and reports. */
export const splitParty = command<
  {
    readonly id: PartyId;
    readonly name: string;
    readonly claimIds: readonly ClaimId[];
    readonly reportIds: readonly ReportId[];
  },
  PartyId | null
>({
  name: 'party.split',
  plan: async (planning, { id, name, claimIds, reportIds }) => {
    const { db, draft, investigationId } = planning;
    const party = await db.parties.get(id);
    if (party === undefined || ['', party.nameKey].includes(matchKey(name))) return null;
    draft.patch('parties', party, { aliases: party.aliases.filter((alias) => matchKey(alias) !== matchKey(name)) });
    const known = await partyNamed(db, investigationId, matchKey(name));
    const other = known === undefined || known.id === id ? addParty(planning, name, party.role) : known.id;
    const swap = (chain: readonly PartyId[]) => chain.map((each) => (each === id ? other : each));
    for (const claim of await db.claims.bulkGet([...claimIds])) {
      if (claim === undefined) continue;
      const { attribution } = claim;
      draft.patch('claims', claim, {
        attribution: { ...attribution, chain: swap(attribution.chain), beside: attribution.beside.map(swap) },
      });
    }
    for (const report of await db.reports.bulkGet([...reportIds])) {
      if (report?.publisher.value !== id) continue;
      draft.patch('reports', report, { publisher: { ...report.publisher, value: other } });
    }
    return other;
  },
});
