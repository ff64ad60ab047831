/** Why a file could not be imported. The codes are for programs and stay as they are; the sentences are for people. */
export type ImportFailureCode =
  | 'too-large'
  | 'empty'
  | 'no-text'
  | 'unsupported-format'
  | 'unreadable'
  | 'not-found'
  | 'not-allowed'
  | 'changed-while-read'
  /** A symbolic link inside a folder. */
  | 'link'
  | 'too-many-files'
  | 'timeout'
  | 'parser-crashed'
  | 'cancelled'
  | 'damaged'
  /** It ends before its end. */
  | 'truncated'
  /** Old Word `.doc`. */
  | 'old-word'
  | 'spreadsheet'
  | 'presentation'
  | 'picture'
  /** A PDF whose pages are pictures. */
  | 'picture-only'
  | 'recording'
  | 'program'
  /** A codebook, a project, a set of annotations: made about reports, but none. */
  | 'not-a-report'
  /** Nobody gave the password. */
  | 'password-needed'
  /** Encrypted in a way that can't be undone here. */
  | 'encryption-unsupported'
  /** An archive whose directory promises harm: sizes, overlaps, names, links. */
  | 'unsafe-archive'
  /** XML with a document type definition. */
  | 'unsafe-xml'
  /** Nested deeper, or in more pieces, than any report. */
  | 'too-complex'
  | 'too-much-memory'
  /** A table of articles without a column of text. */
  | 'no-text-column'
  /** The analyst chose to leave it out. */
  | 'left-out';

/** An expected failure: `message` names the fault and the remedy; the file is named beside it. */
export interface ImportFailure {
  readonly code: ImportFailureCode;
  readonly message: string;
}
