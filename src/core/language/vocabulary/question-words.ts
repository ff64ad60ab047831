/**
 * The words with which questions of one language begin. Entries are pieces of regular expressions, lower case, matched at
 * the beginning of the question. A word before another ("how many" before "how") comes first in its list.
 */
export interface QuestionWords {
  readonly howMany: readonly string[];
  readonly who: readonly string[];
  readonly when: readonly string[];
  /** Verbs and particles of questions that are answered with yes or no. */
  readonly whether: readonly string[];
  /** Where, what, why, how: answered in words of one's own. */
  readonly open: readonly string[];
}
