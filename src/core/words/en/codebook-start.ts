import type { Messages } from '#core/words/format/messages.ts';

/** The names and definitions of the tags that a new investigation starts with, one for each claim kind. */
export const codebookStart = {
  'codebook-start.killed': 'Killed',
  'codebook-start.wounded': 'Wounded',
  'codebook-start.casualties': 'Casualties',
  'codebook-start.captured': 'Captured',
  'codebook-start.attack': 'Attack',
  'codebook-start.onset': 'Onset',
  'codebook-start.cause': 'Cause',
  'codebook-start.ceasefire': 'Ceasefire',
  'codebook-start.control-change': 'Control change',
  'codebook-start.deployment': 'Deployment',
  'codebook-start.background': 'Background',
  'codebook-start.evidence-quality': 'Evidence quality',
  'codebook-start.killed-definition': 'People said to have died.',
  'codebook-start.wounded-definition': 'People said to have been injured and to have lived.',
  'codebook-start.casualties-definition': 'Killed and wounded together; not comparable with killed.',
  'codebook-start.captured-definition': 'People taken prisoner, surrendered, detained or abducted.',
  'codebook-start.attack-definition': 'An act of violence: shelling, an air strike, an assault, shooting.',
  'codebook-start.onset-definition': 'When and how it began.',
  'codebook-start.cause-definition': 'Why it began, as somebody says.',
  'codebook-start.ceasefire-definition': 'A truce agreed, kept, broken or ended.',
  'codebook-start.control-change-definition': 'A place or position taken, lost or handed over.',
  'codebook-start.deployment-definition': 'Forces sent, moved or brought up.',
  'codebook-start.background-definition': 'What was so before, told as context.',
  'codebook-start.evidence-quality-definition':
    'What the report says about its own evidence: unverified, disputed, seen by its reporter.',
} as const satisfies Messages;
