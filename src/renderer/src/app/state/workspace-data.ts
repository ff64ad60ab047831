import type { Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';

/** The short lists that every screen of an investigation needs. Texts and claims are not among them. */
export interface WorkspaceData {
  readonly reports: readonly ListedReport[];
  readonly tags: readonly Tag[];
  readonly parties: readonly Party[];
  readonly questions: readonly Question[];
}
