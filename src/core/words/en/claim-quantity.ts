import type { Messages } from '#core/words/format/messages.ts';

/** The count of a claim. */
export const claimQuantity = {
  'claim-quantity.title': 'Quantity',
  'claim-quantity.low': 'Low',
  'claim-quantity.high': 'High',
  'claim-quantity.open': 'open',
  'claim-quantity.or-more': 'or more',
  'claim-quantity.bound-words': 'Bound words',
  'claim-quantity.bound-words-example': 'at least, …',
  'claim-quantity.unit': 'Unit',
  'claim-quantity.bound-unclear': 'It is unclear whether the bound words apply to this figure',
  'claim-quantity.not-a-number': 'A number such as 20, 4,000 or 1.5, or nothing',
  'claim-quantity.low-above-high': 'The low end is above the high end',
} as const satisfies Messages;
