import { ENGLISH_BOILERPLATE } from '#core/language/en/english-boilerplate.ts';
import type { BoilerplateRule } from '#core/language/vocabulary/boilerplate-rule.ts';
import type { Block, NotContentReason } from '#core/text/block.ts';
import { PAGE_FURNITURE_RULES } from './page-furniture-rules.ts';

/** Every rule that tells page furniture from content: English first, then the other languages. */
export const BOILERPLATE: readonly BoilerplateRule[] = [...ENGLISH_BOILERPLATE, ...PAGE_FURNITURE_RULES];

/** The number of blocks at each end of a report that count as its edge. */
const EDGE = 4;
/** Limits the blocks that are looked at, in UTF-16 units: a longer block is content, and folding megabytes costs seconds. */
const LONGEST = 4 * Math.max(...BOILERPLATE.map(({ longest }) => longest));

/** The blocks with {@link Block.notContent} set where a rule of {@link BOILERPLATE} fits; reasons already set stay. */
export function markBoilerplate(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.notContent !== undefined) return block;
    const edge = index < EDGE || index >= blocks.length - EDGE;
    if (block.end - block.start > LONGEST) return block;
    const reason = boilerplateReason(text.slice(block.start, block.end), edge);
    return reason === null ? block : { ...block, notContent: reason };
  });
}

/**
 * Returns the reason why a block with this text isn't content, or null. `edge`: the block is near the report's
 * beginning or end.
 */
export function boilerplateReason(blockText: string, edge: boolean): NotContentReason | null {
  // most paragraphs have nothing to fold, and looking is quicker than folding
  const folded = (/\s{2}|[^\S ]/.test(blockText) ? blockText.replace(/\s+/g, ' ') : blockText).trim();
  const rule = BOILERPLATE.find(
    ({ pattern, mustHold, longest, where }) =>
      folded.length <= longest &&
      (where === 'anywhere' || edge) &&
      mustHold?.test(folded) !== false &&
      pattern.test(folded),
  );
  return rule?.reason ?? null;
}
