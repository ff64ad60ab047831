import { eventTime } from '#core/comparison/times/event-time.ts';
import type { ClaimTime } from '#core/model/claim.ts';
import type { Words } from '#core/words/words.ts';
import { shortSpanWords, spanWords } from './span-words.ts';

/** Returns the time of a claim in the report's words and as a date: `“that night”, Wednesday night, 20 Apr 2016`. */
export function whenWords(time: ClaimTime, words: Words): string {
  const resolved = eventTime(time);
  const written = time.asWritten === '' ? '' : words.say('times.as-written', { words: time.asWritten });
  return [written, resolved === null ? '' : spanWords(resolved.span, words)].filter((part) => part !== '').join(', ');
}

/** Returns the time of a claim where space is short: as a date if it has one, otherwise as it is written. */
export function shortWhen(time: ClaimTime, words: Words): string {
  const resolved = eventTime(time);
  return resolved === null ? whenWords(time, words) : shortSpanWords(resolved.span, words);
}
