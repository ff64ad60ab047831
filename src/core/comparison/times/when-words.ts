import type { ClaimTime } from '#core/model/claim.ts';
import { eventTime } from './event-time.ts';
import { shortSpanWords } from './time-words.ts';

/** When a claim says that it happened, in its words and resolved: `“that night”, Wednesday night, 20 Apr 2016`; or empty. */
export const whenWords = (time: ClaimTime): string =>
  [time.asWritten === '' ? '' : `“${time.asWritten}”`, eventTime(time)?.words ?? '']
    .filter((words) => words !== '')
    .join(', ');

/** The same where there is little room: resolved if it can be, else as it is written. */
export function shortWhen(time: ClaimTime): string {
  const resolved = eventTime(time);
  return resolved === null ? whenWords(time) : shortSpanWords(resolved.words);
}
