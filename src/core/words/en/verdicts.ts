import type { Messages } from '#core/words/format/messages.ts';

/** The names of verdicts, and whose a verdict is. */
export const verdicts = {
  'verdict.differ': 'Differ',
  'verdict.contested': 'Contested',
  'verdict.later-update': 'Later update?',
  'verdict.not-comparable': 'Not comparable',
  'verdict.hedge-differs': 'Hedge differs',
  'verdict.attribution-differs': 'Attribution differs',
  'verdict.spelled-differently': 'Spelled differently',
  'verdict.not-weighed': 'Not weighed',
  'verdict.compatible': 'Compatible',
  'verdict.agree': 'Agree',
  'verdict.single-report': 'Single report',
  'verdict.not-mentioned': 'Not mentioned',
  'decision-state.proposed':
    '{open, select, yes {proposed by the program, an open dispute} other {proposed by the program}}',
  'decision-state.accepted': 'accepted by the analyst',
  'decision-state.overridden': 'decided by the analyst against the proposal',
  'decision-state.left-open':
    '{open, select, yes {left open by the analyst, an open dispute} other {left open by the analyst}}',
  'decision-state.another-look':
    '{open, select, yes {decided by the analyst; it needs another look, an open dispute} other {decided by the analyst; it needs another look}}',
} as const satisfies Messages;
