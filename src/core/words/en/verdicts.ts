import type { Messages } from '#core/words/format/messages.ts';

export const verdicts = {
  'verdict.differ': 'Differ',
  'verdict.later-update': 'Later update?',
  'verdict.not-comparable': 'Not comparable',
  'verdict.hedge-differs': 'Hedge differs',
  'verdict.attribution-differs': 'Attribution differs',
  'verdict.spelled-differently': 'Spelled differently',
  'verdict.compatible': 'Compatible',
  'verdict.agree': 'Agree',
  'verdict.single-report': 'Single report',
  'verdict.not-mentioned': 'Not mentioned',
} as const satisfies Messages;
