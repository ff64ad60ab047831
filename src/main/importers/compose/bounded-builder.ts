import { TextBuilder, type BlockTraits } from '#core/text/text-builder.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { MAX_BLOCKS } from '#shared/limits.ts';

/** Looking at clock and memory costs some microseconds: once in so many blocks is enough. */
const BLOCKS_BETWEEN_LOOKS = 500;

/** Puts text together like its parent, and gives up where no report can be meant any more. */
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

/** Why a text of so many paragraphs isn't imported. */
export const tooManyBlocks = () => new Refusal({ code: 'too-many-paragraphs', params: { limit: MAX_BLOCKS } });
