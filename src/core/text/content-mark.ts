import type { Passage } from './passage.ts';

/** A mark by which the analyst overrules the importer: whether the passage is content. */
export interface ContentMark extends Passage {
  readonly content: boolean;
}
