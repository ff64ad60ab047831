import type { InvestigationId } from '#core/base/id.ts';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { NameProposal } from '#core/comparison/names/name-proposals.ts';

/** Whose names are wanted. */
export interface ToNamesWorker {
  readonly number: number;
  readonly investigationId: InvestigationId;
}

/** The names of an investigation, and spellings that may be of one name. */
export interface FoundNames {
  readonly names: readonly IndexedName[];
  readonly proposals: readonly NameProposal[];
}

export interface FromNamesWorker {
  readonly number: number;
  readonly found: FoundNames;
}
