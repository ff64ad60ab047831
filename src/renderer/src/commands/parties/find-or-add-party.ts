import type { PartyId } from '#core/base/id.ts';
import { matchKey, type PartyRole } from '#core/model/party.ts';
import type { Planning } from '#renderer/commands/command.ts';
import { partyNamed } from '#renderer/db/repositories/parties.ts';

/**
 * Returns the party with the name or alias `name`, added to the draft where there is none. Case, width and white space
 * are ignored.
 */
export async function findOrAddParty(planning: Planning, name: string, role: PartyRole): Promise<PartyId> {
  const { db, draft, investigationId } = planning;
  const nameKey = matchKey(name);
  const drafted = draft.changes.find(
    (change) => change.op === 'add' && change.table === 'parties' && change.row.nameKey === nameKey,
  );
  if (drafted?.op === 'add') return drafted.row.id as PartyId;
  const known = await partyNamed(db, investigationId, nameKey);
  return known?.id ?? addParty(planning, name, role);
}

/** Adds a party of which only the name is known, even if another party has that name. */
export function addParty(
  { draft, investigationId, newId }: Planning,
  name: string,
  role: PartyRole,
  aliases: readonly string[] = [],
): PartyId {
  const id = newId() as PartyId;
  draft.add('parties', {
    id,
    investigationId,
    name: name.trim(),
    nameKey: matchKey(name),
    aliases,
    role,
    leaning: '',
    leaningSource: null,
    reliability: 'F',
    gradings: [],
    memo: '',
    createdAt: draft.now,
    modifiedAt: draft.now,
  });
  return id;
}
