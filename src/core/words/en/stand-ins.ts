import type { Messages } from '#core/words/format/messages.ts';

/** The names that stand for redacted parties and authors. Letters, not numbers: none may be taken for a figure. */
export const standIns = {
  'stand-in.publisher': 'Publisher {letters}',
  'stand-in.outlet': 'Outlet {letters}',
  'stand-in.organisation': 'Organisation {letters}',
  'stand-in.official': 'Official {letters}',
  'stand-in.witness': 'Witness {letters}',
  'stand-in.unnamed': 'Unnamed {letters}',
  'stand-in.document': 'Document {letters}',
  'stand-in.image': 'Image {letters}',
  'stand-in.author': 'Author {letters}',
} as const satisfies Messages;
