import type { PartyId } from '#core/base/id.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import { command } from '../command.ts';

/** Renames, grades or describes a party. The grade shows on every report it publishes. */
export const editParty = command<{
  readonly id: PartyId;
  readonly fields: Partial<
    Pick<Party, 'name' | 'aliases' | 'role' | 'leaning' | 'leaningSource' | 'reliability' | 'memo'>
  >;
}>({
  name: 'party.edit',
  label: ({ fields }) => (fields.reliability === undefined ? 'Edit party' : 'Grade party'),
  plan: async ({ db, draft }, { id, fields }) => {
    const party = await db.parties.get(id);
    if (party === undefined) return;
    draft.patch('parties', party, {
      ...fields,
      ...(fields.name === undefined ? {} : { name: fields.name.trim(), nameKey: matchKey(fields.name) }),
    });
  },
});
