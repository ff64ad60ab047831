import type { InvestigationId, ReportId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import type { FileProblem } from '#renderer/commands/reports/store-parsed-files.ts';
import type { ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';

/** A message of the page to the import worker. */
export type ToImportWorker =
  /** Comes with a parser's port. */
  | { readonly type: 'port' }
  /** The investigation of a batch's reports. Results that arrive before this message wait. */
  | {
      readonly type: 'batch';
      readonly batch: string;
      readonly investigationId: InvestigationId;
      readonly author: Author;
    }
  /** Leaves out the files of a batch that aren't stored yet. */
  | { readonly type: 'cancel'; readonly batch: string }
  | { readonly type: 'answer'; readonly batch: string; readonly index: number; readonly answer: ParserAnswer };

/** A message of the import worker to the page. */
export type FromImportWorker =
  | {
      readonly type: 'stored';
      readonly batch: string;
      readonly index: number;
      readonly reports: readonly ReportId[];
      /** Parts of the file that couldn't be read. */
      readonly problems: readonly FileProblem[];
    }
  | {
      readonly type: 'refused';
      readonly batch: string;
      readonly index: number;
      readonly duplicate: boolean;
      readonly problems: readonly FileProblem[];
    }
  /** The file was read, but its batch was cancelled before it was stored. */
  | { readonly type: 'left'; readonly batch: string; readonly index: number }
  | {
      readonly type: 'ask';
      readonly batch: string;
      readonly index: number;
      readonly name: string;
      readonly question: ParserQuestion;
    };
