/** What a stretch of a report's text is. Tables are rows whose cells are separated by a tab. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'table-row'
  | 'preformatted'
  /** A footnote or endnote. Notes and comments stand after everything else. */
  | 'note'
  /** What a reader of the file wrote in its margin: the name, a colon, the words. */
  | 'comment';

/** Why a block isn't part of what the report says. Shown faded, never deleted. */
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
  /** The analyst says so. */
  'analyst',
] as const;
/** The reason why a block is no content. */
export type NotContentReason = (typeof NOT_CONTENT_REASONS)[number];

/** When the words of a block are spoken, in milliseconds from the beginning of the recording. */
export interface CueTime {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch `[start, end)` of a report's text in UTF-16 code units. Blocks are in order and don't overlap; what lies
 * between them is white space. The renderer draws one element per block.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of paged formats: the page it begins on, counted from 1. */
  readonly page?: number;
  /** Of transcripts: the time of its cue. */
  readonly cue?: CueTime;
  /** Proposed by the importer. */
  readonly notContent?: NotContentReason;
}
