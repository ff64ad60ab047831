import type { Messages } from '#core/words/format/messages.ts';

/** The names of the roles that a party has. */
export const roles = {
  'role.publisher': 'publisher',
  'role.outlet': 'outlet',
  'role.organisation': 'organisation',
  'role.official': 'official',
  'role.witness': 'witness',
  'role.unnamed': 'unnamed',
  'role.document': 'document',
  'role.image': 'image',
} as const satisfies Messages;
