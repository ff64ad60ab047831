import type { Messages } from '#core/words/format/messages.ts';

/** A claim wherever it is shown, and the list of a report’s claims. */
export const claims = {
  'claim.count': '{count, plural, one {# claim} other {# claims}}',
  'claim.no-tag': 'no tag',
  'claim-list.title': 'Claims in {report}, in reading order',
  'claim-list.empty': 'No claims yet. Select words in the report and press a tag’s key, or Enter.',
  'claim-list.orphaned': 'not in the present text',
} as const satisfies Messages;
