import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { Report } from '#core/model/report.ts';

/** The parts of a report by which its text is found and read. */
export type ReportToRead = Pick<Report, 'id' | 'textId' | 'language' | 'contentMarks'>;

/** The question that the worker for copied wording answers: the passages that the reports share. */
export type CopiedQuestions = {
  readonly find: { readonly question: readonly ReportToRead[]; readonly answer: readonly CopiedPassage[] };
};
