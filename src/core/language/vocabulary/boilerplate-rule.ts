import type { NotContentReason } from '#core/text/block.ts';

/** One rule that tells a block that isn't content. Edit the tables, not the code: each rule has a test. */
export interface BoilerplateRule {
  readonly reason: NotContentReason;
  /** Matched against the block's text, trimmed, with its white space folded. */
  readonly pattern: RegExp;
  /**
   * A cheap pattern that every matching text contains, tried first where `pattern` would be tried at every letter of a
   * paragraph.
   */
  readonly mustHold?: RegExp;
  /** A block longer than this (UTF-16 units) is content whatever it says. */
  readonly longest: number;
  /** `edges`: only among the first four and the last four blocks, where a sentence of the report could read alike. */
  readonly where: 'anywhere' | 'edges';
}
