import type { PartyId } from '#core/base/id.ts';
import { partyWords, type Parties } from '#core/comparison/independence/attribution-chain.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import { asGiven, type Resolution } from './resolved.ts';
import { latest, type SourcedCount } from './sourced-count.ts';

/**
 * What one party says, whoever passes it on: as the originator if it is that of any count, else as a link or publisher that
 * only handed a count on, which the sentence says. Of several the latest.
 */
export function preferredParty(
  counts: readonly SourcedCount[],
  partyId: PartyId,
  names: ReportNames,
  parties: Parties,
): Resolution {
  const name = partyWords(partyId, parties);
  const first = counts.filter(({ origins }) => origins.some((origin) => origin.partyId === partyId));
  const handed = counts.filter((count) => count.parties.has(partyId));
  const chosen = latest(first) ?? latest(handed);
  if (chosen === undefined) return { kind: 'none', sentence: `${name} gives no figure here.` };
  const { reportId } = chosen.count;
  const how =
    first.length > 0
      ? `the figure of ${name}, the preferred party`
      : `passed on by ${name}, the preferred party, which isn’t its originator`;
  const which = (first.length > 0 ? first : handed).length > 1 ? ', the latest it gives' : '';
  const resolution = asGiven(chosen, '');
  return resolution.kind === 'none'
    ? resolution
    : { ...resolution, sentence: `${resolution.words}: ${how}${which} (in ${nameOf(names, reportId)}).` };
}
