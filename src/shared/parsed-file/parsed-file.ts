import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import type { ReportOrigin } from '#core/model/report.ts';

/** One report of a file. Most files have one. */
export interface ParsedReport {
  readonly document: ImportedDocument;
  readonly source: ReportOrigin;
  /** SHA-256 of `document.text` in UTF-8, lower-case hexadecimal. */
  readonly textSha256: string;
  readonly bytes: Uint8Array;
}

/** A file inside a file (of an archive, attached to a message) that could not be read, while others could. */
export interface FailedPart {
  readonly name: string;
  readonly failure: ImportFailure;
}

/** The parser process's result for one file. It goes straight to the renderer: the main process never sees it. */
export interface ParsedFile {
  readonly batch: string;
  /** Counts the files of a batch from 0. */
  readonly index: number;
  readonly name: string;
  readonly outcome:
    | { readonly ok: true; readonly reports: readonly ParsedReport[]; readonly failed: readonly FailedPart[] }
    | { readonly ok: false; readonly failure: ImportFailure };
}

/** Something about a file that only the analyst can say, asked while the parser holds the file. */
export type ParserQuestion =
  /** `again`: the password that was given didn't open it. */
  | { readonly kind: 'password'; readonly again: boolean }
  /** The things in a file that are to be imported: pages of a web archive, attachments of a message. */
  | { readonly kind: 'choose'; readonly what: 'pages' | 'attachments' | 'files'; readonly options: readonly Choice[] }
  /** The meaning of each column in a table of articles. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly string[];
      /** The first rows, as read. */
      readonly sample: readonly (readonly string[])[];
      readonly proposed: ColumnMapping;
    };

/** Tells parts of a file apart: of which message an attachment is; what a page of a web archive is. */
export type ChoiceDetail =
  | { readonly of: 'message'; readonly subject: string }
  /** `kilobytes` is null where the page is damaged or too large. */
  | { readonly of: 'page'; readonly type: string; readonly kilobytes: number | null; readonly date: string };

/** A part of a file that may become a report. */
export interface Choice {
  readonly label: string;
  readonly detail: ChoiceDetail;
  readonly chosen: boolean;
}

/** The column's number for each field, counted from 0; null where there is none. Without a text there is no report. */
export interface ColumnMapping {
  readonly text: number | null;
  readonly title: number | null;
  readonly publisher: number | null;
  readonly date: number | null;
  readonly url: number | null;
}

/** The analyst's answer to a {@link ParserQuestion} of the same kind; null: leave this file out. */
export type ParserAnswer =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'choose'; readonly chosen: readonly number[] }
  | { readonly kind: 'columns'; readonly mapping: ColumnMapping }
  | null;

/** A message that comes through a parser's port. */
export type FromParserPort =
  | { readonly type: 'result'; readonly file: ParsedFile }
  | {
      readonly type: 'ask';
      readonly batch: string;
      readonly index: number;
      readonly name: string;
      readonly question: ParserQuestion;
    };

/**
 * A message that goes back: the file is stored (or refused) and the parser may continue, or the answer to its question.
 */
export type ToParserPort =
  | { readonly type: 'stored'; readonly batch: string; readonly index: number }
  | { readonly type: 'answer'; readonly batch: string; readonly index: number; readonly answer: ParserAnswer };
