import type { Block } from './block.ts';
import { canonicalText } from './canonical-text.ts';

/** What is said about a block beside its place. */
export type BlockTraits = Omit<Block, 'start' | 'end'>;

/** Where a word may be broken, and mustn't be: unseen, it would keep the word from being found. */
const SOFT_HYPHEN = '\u00ad';
const CLOSE_KINDS = new Set<Block['kind']>(['list-item', 'table-row']);

/**
 * Puts canonical text together block by block: paragraphs are parted by an empty line, items of a list and rows of a
 * table by a line end. Blocks without words are left out.
 */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #removed = 0;

  add(raw: string, traits: BlockTraits): void {
    const { text, removed } = canonicalText(raw.includes(SOFT_HYPHEN) ? raw.replaceAll(SOFT_HYPHEN, '') : raw);
    this.#removed += removed;
    const trimmed = traits.kind === 'table-row' ? text.replace(/^\n+|\n+$/g, '') : text.trim();
    if (trimmed.trim() === '') return;
    const previous = this.#blocks.at(-1);
    if (previous !== undefined) {
      const close = previous.kind === traits.kind && CLOSE_KINDS.has(traits.kind);
      this.#push(close ? '\n' : '\n\n');
    }
    const start = this.#length;
    this.#push(trimmed);
    this.#blocks.push({ start, end: this.#length, ...traits });
  }

  /** The text so far, its blocks, and how many characters had to be taken out of it. */
  finish(): { readonly text: string; readonly blocks: readonly Block[]; readonly removed: number } {
    return { text: this.#parts.join(''), blocks: this.#blocks, removed: this.#removed };
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
