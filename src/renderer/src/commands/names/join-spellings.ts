import type { ClaimId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import { matchKey } from '#core/model/party.ts';
import { command, type Planning } from '#renderer/commands/command.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { addParty } from '#renderer/commands/parties/find-or-add-party.ts';
import { mergeParties } from '#renderer/commands/parties/merge-parties.ts';
import { forEachClaim } from '#renderer/db/repositories/claims.ts';
import { partyNamed } from '#renderer/db/repositories/parties.ts';

/**
 * Joins two spellings into one name, called `name` from now on: the names of parties and of the places of claims (there
 * also inside a longer name). Where neither a party nor a place has such a spelling, a party with both is added.
 */
export const joinSpellings = command<{ readonly name: string; readonly other: string }>({
  name: 'name.join',
  plan: async (planning, { name, other }) => {
    if (matchKey(name) === matchKey(other)) return;
    const placed = await joinPlaces(planning, name, other);
    const known = await joinParties(planning, name, other);
    if (!placed && !known) addParty(planning, name, 'organisation', [other]);
  },
});

async function joinParties(planning: Planning, name: string, other: string): Promise<boolean> {
  const { db, investigationId } = planning;
  const kept = await partyNamed(db, investigationId, matchKey(name));
  const gone = await partyNamed(db, investigationId, matchKey(other));
  if (kept !== undefined && gone !== undefined) {
    if (kept.id !== gone.id) await mergeParties.plan(planning, { from: gone.id, into: kept.id });
  } else if (kept !== undefined) {
    await editParty.plan(planning, { id: kept.id, fields: { aliases: [...kept.aliases, other] } });
  } else if (gone !== undefined) {
    const isName = gone.nameKey === matchKey(other);
    const fields = isName ? { name, aliases: [gone.name, ...gone.aliases] } : { aliases: [...gone.aliases, name] };
    await editParty.plan(planning, { id: gone.id, fields });
  }
  return kept !== undefined || gone !== undefined;
}

async function joinPlaces({ db, draft, investigationId }: Planning, name: string, other: string): Promise<boolean> {
  const found = new Set<ClaimId>();
  await forEachClaim(db, investigationId, (claim) => {
    const place = joinedPlace(claim, name, other);
    if (place === null) return;
    found.add(claim.id);
    draft.patch('claims', claim, { place, placeAsWritten: claim.placeAsWritten || claim.place });
  });
  return found.size > 0;
}

/** Returns the new name of the claim's place; null where it has neither spelling. */
function joinedPlace({ place, placeAsWritten }: Claim, name: string, other: string): string | null {
  const keys = new Set([matchKey(name), matchKey(other)]);
  if (keys.has(matchKey(place)) || keys.has(matchKey(placeAsWritten))) return name;
  const words = (place || placeAsWritten).split(/(\s+)/);
  if (!words.some((word) => keys.has(matchKey(word)))) return null;
  return words.map((word) => (matchKey(word) === matchKey(other) ? name : word)).join('');
}
