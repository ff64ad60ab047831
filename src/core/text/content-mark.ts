import type { Passage } from './passage.ts';

/** The analyst's word on a passage that the importer judged otherwise: whether the passage is content. */
export interface ContentMark extends Passage {
  readonly content: boolean;
}
