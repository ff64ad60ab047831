/** The kind of a block of a report's text. A table is a block for each row, with a tab between the cells. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'table-row'
  | 'preformatted'
  /** A footnote or endnote. Notes and comments come after all other blocks. */
  | 'note'
  /** A comment that a reader of the file wrote in its margin: the name, a colon, the words. */
  | 'comment';

/** The reasons why a block is no content of the report. Such a block is shown faded, never deleted. */
export const NOT_CONTENT_REASONS = [
  'age-notice',
  'image-credit',
  'byline',
  'translation-credit',
  'sign-up',
  'read-more',
  'share',
  'cookie-notice',
  'advertisement',
  'agency-footer',
  'copyright',
  'running-head',
  'running-foot',
  'page-number',
  /** The analyst has marked the block as no content. */
  'analyst',
] as const;
/** The reason why a block is no content. */
export type NotContentReason = (typeof NOT_CONTENT_REASONS)[number];

/** The time in which the words of a block are spoken, in milliseconds from the start of the recording, end exclusive. */
export interface CueTime {
  readonly start: number;
  readonly end: number;
}

/**
 * A range `[start, end)` of a report's text in UTF-16 code units. Blocks are in order and don't overlap; between blocks there
 * is only white space. The renderer draws one element per block.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** The level of a heading, 1 to 6. */
  readonly level?: number;
  /** The page on which the block starts, counted from 1, in formats with pages. */
  readonly page?: number;
  /** The time of the cue, in transcripts. */
  readonly cue?: CueTime;
  /** The reason why the block is no content, as the importer proposes or the analyst says. */
  readonly notContent?: NotContentReason;
}
