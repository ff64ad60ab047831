import type { ReportId } from '#core/base/id.ts';
import type { OriginKeys } from './answer-origins.ts';

/** The facts of an answer that counting its origins needs. */
export interface CountedAnswer extends OriginKeys {
  readonly reportId: ReportId;
  /** The key of the report's publisher; null where it isn't known. */
  readonly publisher: string | null;
}

/** A report that others name as their source, by its publisher, and whose own answer comes from somebody else. */
export interface Relay<T extends CountedAnswer> {
  readonly answer: T;
  readonly publisher: string;
  /** The answers that name its publisher. */
  readonly citing: readonly T[];
}

/**
 * Finds the relays among answers: where the cited report answers too, its sources are also the sources of the reports
 * that cite it. A publisher that is an origin of its own answer is no relay.
 */
export function relaysAmong<T extends CountedAnswer>(answers: readonly T[]): readonly Relay<T>[] {
  const named = new Set(answers.flatMap((answer) => answer.named));
  return answers.flatMap((answer): readonly Relay<T>[] => {
    const { publisher } = answer;
    if (publisher === null || !named.has(publisher)) return [];
    if (answer.named.includes(publisher) || answer.uncertain === publisher) return [];
    return [{ answer, publisher, citing: answers.filter((other) => other.named.includes(publisher)) }];
  });
}
