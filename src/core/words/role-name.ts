import type { PartyRole } from '#core/model/party.ts';
import type { Words } from './words.ts';

/** Returns the name of the role that a party has: `organisation`. */
export const roleName = (role: PartyRole, words: Words): string => words.say(`role.${role}`);
