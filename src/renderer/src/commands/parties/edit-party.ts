import type { PartyId } from '#core/base/id.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import { command } from '#renderer/commands/command.ts';

/** Renames or describes a party. `gradeParty` sets its grade and keeps the earlier grades. */
export const editParty = command<{
  readonly id: PartyId;
  readonly fields: Partial<Pick<Party, 'name' | 'aliases' | 'role' | 'leaning' | 'leaningSource' | 'memo'>>;
}>({
  name: 'party.edit',
  plan: async ({ db, draft }, { id, fields }) => {
    const party = await db.parties.get(id);
    if (party === undefined) return;
    draft.patch('parties', party, {
      ...fields,
      ...(fields.name === undefined ? {} : { name: fields.name.trim(), nameKey: matchKey(fields.name) }),
    });
  },
});
