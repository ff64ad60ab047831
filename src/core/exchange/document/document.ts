import type { Drawing } from '#core/charts/drawing.ts';
import type { Direction } from '#core/text/direction.ts';
import type { Passage } from '#core/text/passage.ts';

/** A report's own words: set apart from ours wherever they stand. */
export interface QuotedWords {
  readonly kind: 'said';
  readonly text: string;
  /** What is set off in it, in UTF-16 units; null where nothing is. */
  readonly emphasis: Passage | null;
  readonly direction: Direction;
}

/** A stretch of a line. A plain string is what the analyst or the program says. */
export type Inline =
  | string
  | QuotedWords
  | { readonly kind: 'strong' | 'soft' | 'code'; readonly text: string }
  /** Leads to the heading with that anchor. */
  | { readonly kind: 'link'; readonly text: string; readonly anchor: string }
  /** A small drawing on a line of its own. */
  | { readonly kind: 'drawing'; readonly drawing: Drawing };

/** What stands on one line until it runs out of room. */
export type Line = readonly Inline[];

/** A cell of a table: lines, one under the other. */
export type Cell = readonly Line[];

/** A part of a document. */
export type Part =
  /** `anchor` is unique in the document: small letters, digits, hyphens. */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly anchor: string; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [term: string, line: Line])[] }
  /** The first cell of a row is its head. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly Line[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** A report's words, and under them who says them. */
  | { readonly kind: 'quotation'; readonly said: QuotedWords; readonly lines: readonly Line[] }
  | { readonly kind: 'picture'; readonly drawing: Drawing; readonly caption: string }
  /** Parts that belong together: kept on one page where they fit; `wide` ones on pages laid across. */
  | { readonly kind: 'section'; readonly wide: boolean; readonly parts: readonly Part[] };

/**
 * A document for others, whatever it is written as. All texts in it are plain: whoever writes it escapes them, so that
 * nothing in a title or quote can become anything but text.
 */
export interface Document {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly Part[];
}

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const soft = (text: string): Inline => ({ kind: 'soft', text });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const linkTo = (anchor: string, text: string): Inline => ({ kind: 'link', anchor, text });
export const heading = (level: 2 | 3 | 4, anchor: string, text: string): Part => ({
  kind: 'heading',
  level,
  anchor,
  line: [text],
});
export const paragraph = (...line: Line): Part => ({ kind: 'paragraph', line });
