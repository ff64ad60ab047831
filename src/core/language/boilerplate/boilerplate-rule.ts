import type { NotContentReason } from '#core/text/block.ts';

/** One line of the table of what isn't content. Edit the table, not the code: each line has a test. */
export interface BoilerplateRule {
  readonly reason: NotContentReason;
  /** Matched against the block's text, trimmed, white space folded. */
  readonly pattern: RegExp;
  /** Stands in every text that fits, and is looked for first: for patterns that would be tried at every letter of a paragraph. */
  readonly holds?: RegExp;
  /** A block longer than this (UTF-16 units) is content whatever it says. */
  readonly longest: number;
  /** `edges`: only among the first four and the last four blocks, where a sentence of the report could read alike. */
  readonly where: 'anywhere' | 'edges';
}
