import { eventTime } from '#core/comparison/times/event-time.ts';
import type { ClaimTime } from '#core/model/claim.ts';
import type { Words } from '#core/words/words.ts';
import { shortSpanWords, spanWords } from './span-words.ts';

/**
 * Returns when a claim says that it happened, in its words and resolved: `“that night”, Wednesday night, 20 Apr 2016`.
 */
export function whenWords(time: ClaimTime, words: Words): string {
  const resolved = eventTime(time);
  const written = time.asWritten === '' ? '' : words.say('times.as-written', { words: time.asWritten });
  return [written, resolved === null ? '' : spanWords(resolved.span, words)].filter((part) => part !== '').join(', ');
}

/** Returns the same where there is little room: resolved if it can be, else as it is written. */
export function shortWhen(time: ClaimTime, words: Words): string {
  const resolved = eventTime(time);
  return resolved === null ? whenWords(time, words) : shortSpanWords(resolved.span, words);
}
