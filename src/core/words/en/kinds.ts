import type { Messages } from '#core/words/format/messages.ts';

/** The names of claim kinds. */
export const kinds = {
  'kind.killed': 'killed',
  'kind.wounded': 'wounded',
  'kind.casualties': 'casualties',
  'kind.captured': 'captured',
  'kind.attack': 'attack',
  'kind.onset': 'onset',
  'kind.cause': 'cause',
  'kind.ceasefire': 'ceasefire',
  'kind.control-change': 'control change',
  'kind.deployment': 'deployment',
  'kind.background': 'background',
  'kind.evidence-quality': 'evidence quality',
} as const satisfies Messages;
