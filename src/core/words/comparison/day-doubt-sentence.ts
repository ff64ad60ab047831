import type { DayDoubt } from '#core/comparison/times/day-doubts.ts';
import type { Words } from '#core/words/words.ts';
import { spanWords } from './span-words.ts';

/** Returns the reason why the day of a claim may be wrong. */
export function dayDoubtSentence(doubt: DayDoubt, words: Words): string {
  const span = spanWords(doubt.span, words);
  return doubt.kind === 'several days'
    ? words.say('times.several-days', { span })
    : words.say('times.other-weekday-named', { words: doubt.asWritten, span });
}
