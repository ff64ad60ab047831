import type { Messages } from '#core/words/format/messages.ts';

/** The sources of a claim. */
export const sources = {
  'sources.report-gone': 'a report that is gone',
  'sources.report-with-date': '{name}, {date}',
  'sources.party-gone': 'a party that is gone',
  'sources.someone-unnamed': 'someone unnamed',
  'sources.unnamed': 'unnamed',
  'sources.unnamed-party': '{name} (unnamed)',
  'sources.with-leaning': '{party} ({leaning})',
  'sources.citing': '{party}, citing {source}',
  'sources.which-cites': '{party}, which cites {source}',
  'sources.who-cites': '{party}, who cites {source}',
} as const satisfies Messages;
