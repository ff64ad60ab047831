import type { InvestigationId } from '#core/base/id.ts';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { NameProposal } from '#core/comparison/names/name-proposals.ts';

/** The names of an investigation, and spellings that may be of one name. */
export interface FoundNames {
  readonly names: readonly IndexedName[];
  readonly proposals: readonly NameProposal[];
}

/** The question that the names worker answers. */
export type NamesQuestions = {
  readonly find: { readonly question: InvestigationId; readonly answer: FoundNames };
};
