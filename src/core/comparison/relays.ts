import type { ReportId } from '../base/id.ts';
import type { OriginKeys } from './answer-origins.ts';

/** An answer as far as counting its origins needs it. */
export interface CountedAnswer {
  readonly reportId: ReportId;
  /** Key of the report's publisher; null where it isn't known. */
  readonly publisher: string | null;
  readonly keys: OriginKeys;
}

/** A report that others name as their source, by its publisher, and that has its own answer from somebody else. */
export interface Relay {
  readonly answer: CountedAnswer;
  readonly publisher: string;
  /** Whose answers name its publisher. */
  readonly citing: readonly CountedAnswer[];
}

/**
 * The relays among answers: where the report that is cited is here too, what it says of its own sources goes for those who
 * cite it. A publisher that is an origin of its own answer is no relay.
 */
export function relaysAmong(answers: readonly CountedAnswer[]): readonly Relay[] {
  const named = new Set(answers.flatMap(({ keys }) => keys.named));
  return answers.flatMap((answer): readonly Relay[] => {
    const { publisher, keys } = answer;
    if (publisher === null || !named.has(publisher)) return [];
    if (keys.named.includes(publisher) || keys.uncertain === publisher) return [];
    return [{ answer, publisher, citing: answers.filter((other) => other.keys.named.includes(publisher)) }];
  });
}

/** The relays among answers of which all chains are known. */
export const relaysOf = (answers: readonly (OriginKeys & Omit<CountedAnswer, 'keys'>)[]): readonly Relay[] =>
  relaysAmong(answers.map((keys) => ({ reportId: keys.reportId, publisher: keys.publisher, keys })));
