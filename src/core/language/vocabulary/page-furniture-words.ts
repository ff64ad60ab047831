/**
 * The words that pages in one language put around a report. Entries are pieces of regular expressions, matched without
 * regard to case at the beginning of a block; `share` and `advertisement` must be the whole block.
 */
export interface PageFurnitureWords {
  readonly readMore: readonly string[];
  /** Followed by a colon, © or a stroke. */
  readonly imageCredit: readonly string[];
  readonly share: readonly string[];
  readonly signUp: readonly string[];
  /** Matched anywhere in a block. */
  readonly cookieNotice: readonly string[];
  readonly advertisement: readonly string[];
  readonly copyright: readonly string[];
}
