import type { Block } from './block.ts';
import { canonicalText } from './canonical-text.ts';

/** The properties of a block without its range. */
export type BlockTraits = Omit<Block, 'start' | 'end'>;

/** The invisible mark at which a word may be broken. It is removed, because a search would not find a word that contains it. */
const SOFT_HYPHEN = '\u00ad';
/** Kinds whose neighbours are separated by a line end. */
const CLOSE_KINDS = new Set<Block['kind']>(['list-item', 'table-row']);

/**
 * Builds canonical text block by block: an empty line separates paragraphs, a line end separates items of a list and rows of
 * a table. Blocks without words are left out.
 */
export class TextBuilder {
  readonly #pieces: string[] = [];
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

  /** Returns the text so far, its blocks in UTF-16 code units, and how many characters were removed from it. */
  finish(): { readonly text: string; readonly blocks: readonly Block[]; readonly removed: number } {
    return { text: this.#pieces.join(''), blocks: this.#blocks, removed: this.#removed };
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
