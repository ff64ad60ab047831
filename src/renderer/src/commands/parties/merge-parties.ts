import type { PartyId } from '#core/base/id.ts';
import { matchKey } from '#core/model/party.ts';
import { command } from '#renderer/commands/command.ts';
import { forEachClaim } from '#renderer/db/repositories/claims.ts';
import { reportsInOrder } from '#renderer/db/repositories/reports.ts';

/** Replaces one party by another everywhere and removes it; its names become aliases of the other. */
export const mergeParties = command<{ readonly from: PartyId; readonly into: PartyId }>({
  name: 'party.merge',
  plan: async ({ db, draft, investigationId }, { from, into }) => {
    const [source, target] = await db.parties.bulkGet([from, into]);
    if (source === undefined || target === undefined || from === into) return;
    const swap = (chain: readonly PartyId[]) => chain.map((id) => (id === from ? into : id));
    await forEachClaim(db, investigationId, (claim) => {
      const { attribution } = claim;
      draft.patch('claims', claim, {
        attribution: { ...attribution, chain: swap(attribution.chain), beside: attribution.beside.map(swap) },
      });
    });
    for (const report of await reportsInOrder(db, investigationId)) {
      if (report.publisher.value !== from) continue;
      draft.patch('reports', report, { publisher: { ...report.publisher, value: into } });
    }
    const names = [...target.aliases, source.name, ...source.aliases];
    const known = new Set([target.nameKey]);
    const aliases = names.filter((name) => !known.has(matchKey(name)) && known.add(matchKey(name)));
    draft.patch('parties', target, {
      aliases,
      leaning: target.leaning || source.leaning,
      leaningSource: target.leaning === '' ? source.leaningSource : target.leaningSource,
      reliability: target.reliability === 'F' ? source.reliability : target.reliability,
      gradings: target.reliability === 'F' ? source.gradings : target.gradings,
      memo: [target.memo, source.memo].filter((text) => text !== '').join('\n'),
    });
    draft.remove('parties', source);
  },
});
