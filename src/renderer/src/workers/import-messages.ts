import type { InvestigationId, ReportId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import type { FileProblem } from '#renderer/commands/reports/store-parsed-files.ts';
import type { ParserAnswer, ParserQuestion } from '#shared/parsed-file/parsed-file.ts';

/** A batch that is going to be imported, the investigation that its reports go into, and who imports it. */
export interface AnnouncedBatch {
  readonly batch: string;
  readonly investigationId: InvestigationId;
  readonly author: Author;
}

/** An analyst's answer to the question that a parser asked about a file. */
export interface AnsweredQuestion {
  readonly batch: string;
  readonly index: number;
  readonly answer: ParserAnswer;
}

/** The requests to the import worker. Its news are {@link ImportNews}. */
export type ImportQuestions = {
  /** Listens to a parser from now on, through its port. */
  readonly connect: { readonly question: MessagePort; readonly answer: void };
  /** Makes a batch known. Answered before the batch is started, so that no result comes for an unknown batch. */
  readonly announce: { readonly question: AnnouncedBatch; readonly answer: void };
  /** Stores nothing more of a batch. */
  readonly cancel: { readonly question: string; readonly answer: void };
  readonly answer: { readonly question: AnsweredQuestion; readonly answer: void };
};

/** The events of an import that the worker tells the page. */
export type ImportNews =
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
