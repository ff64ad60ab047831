import type { Messages } from '#core/words/format/messages.ts';

/** The attribution of a claim and its chains. */
export const attribution = {
  'attribution.title': 'Attribution',
  'attribution.add': 'Add who says it',
  'attribution.who-says-it': 'Who says it, if anyone?',
  'attribution.who-told-them': 'Who told them?',
  'attribution.who-else': 'Who else says it?',
  'attribution.other-chain': 'Another attribution, {number}',
  'attribution.remove-chain': 'Remove chain {number}',
  'attribution.add-to-chain': 'Add who says it, chain {number}',
  'attribution.add-chain': 'Somebody else says it too',
  'attribution.cancel-chain': 'Cancel the new chain',
  'attribution.also': 'and also',
  'attribution.in-words': 'In which words',
  'attribution.in-words-example': 'said, according to, …',
  'attribution.the-report': 'The report',
  'attribution.own-voice': 'in its own voice',
  'attribution.remove-link': 'Remove {name} from the chain',
  'attribution.deleted-party': 'a deleted party',
  'attribution.unnamed': 'unnamed',
  'attribution.unnamed-link': '“{name}” (unnamed)',
  'attribution.new-named': 'new, {role}',
  'attribution.new-unnamed': 'new, unnamed',
} as const satisfies Messages;
