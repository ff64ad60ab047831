import { VERDICT_SIGNS, type Verdict } from '#core/model/verdict.ts';
import type { MessageId } from './message-id.ts';
import type { Words } from './words.ts';

const NAMES: Readonly<Record<Verdict, Extract<MessageId, `verdict.${string}`>>> = {
  differ: 'verdict.differ',
  contested: 'verdict.contested',
  'later update': 'verdict.later-update',
  'not comparable': 'verdict.not-comparable',
  'hedge differs': 'verdict.hedge-differs',
  'attribution differs': 'verdict.attribution-differs',
  'spelled differently': 'verdict.spelled-differently',
  'not weighed': 'verdict.not-weighed',
  compatible: 'verdict.compatible',
  agree: 'verdict.agree',
  'single report': 'verdict.single-report',
  'not mentioned': 'verdict.not-mentioned',
};

/** Returns the name of a verdict: `Later update?`. */
export const verdictName = (verdict: Verdict, words: Words): string => words.say(NAMES[verdict]);

/** Returns the name of a verdict after its sign: `≠ Differ`. */
export const verdictWithSign = (verdict: Verdict, words: Words): string =>
  `${VERDICT_SIGNS[verdict]} ${verdictName(verdict, words)}`;
