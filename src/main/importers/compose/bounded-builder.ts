import { TextBuilder, type BlockTraits } from '#core/text/text-builder.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { MAX_BLOCKS } from '#shared/limits.ts';

/** Clock and memory are checked once in this many blocks: a check costs some microseconds, and this many blocks are quick. */
const BLOCKS_BETWEEN_LOOKS = 500;

/** A text builder that stops with a refusal when time, memory or the limit of paragraphs is used up. */
export class BoundedBuilder extends TextBuilder {
  readonly #budget: Budget;
  #added = 0;

  constructor(budget: Budget) {
    super();
    this.#budget = budget;
  }

  override add(raw: string, traits: BlockTraits): void {
    this.#added += 1;
    if (this.#added % BLOCKS_BETWEEN_LOOKS === 0) this.#budget.check();
    if (this.#added > MAX_BLOCKS) throw tooManyBlocks();
    super.add(raw, traits);
  }
}

/** Returns the refusal of a text with more than {@link MAX_BLOCKS} paragraphs. */
export const tooManyBlocks = () => new Refusal({ code: 'too-many-paragraphs', params: { limit: MAX_BLOCKS } });
