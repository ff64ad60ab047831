import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { Report } from '#core/model/report.ts';

/** Of which texts the shared wording is wanted. */
export interface ToCopiedWorker {
  readonly reports: readonly Pick<Report, 'id' | 'textId' | 'language' | 'contentMarks'>[];
}

export interface FromCopiedWorker {
  readonly copied: readonly CopiedPassage[];
}
