import type { ReportId } from '#core/base/id.ts';
import { words } from '#core/language/sentences/segment-text.ts';
import type { Block } from '#core/text/block.ts';
import type { Passage } from '#core/text/passage.ts';
import { quotedPassages } from './quoted-passages.ts';

/** The text of a report in which copied wording is searched. */
export interface WordedReport {
  readonly reportId: ReportId;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The language as a BCP 47 tag, which decides where words end. */
  readonly language: string;
}

/** A word of a text. */
export interface IndexedWord extends Passage {
  /** A key that is equal for words that differ only in case, width or the shape of apostrophes. */
  readonly key: string;
  /** The number of the block that contains the word. */
  readonly block: number;
  readonly quoted: boolean;
  readonly boilerplate: boolean;
}

/** A report as a row of words. */
export interface WordIndex {
  readonly reportId: ReportId;
  readonly text: string;
  readonly words: readonly IndexedWord[];
}

/** Splits a report into words that can be compared. A text without blocks counts as one block. */
export function wordIndex({ reportId, text, blocks, language }: WordedReport): WordIndex {
  const all: readonly Block[] = blocks.length > 0 ? blocks : [{ start: 0, end: text.length, kind: 'paragraph' }];
  return { reportId, text, words: all.flatMap((block, index) => blockWords(text, block, index, language)) };
}

function blockWords(text: string, block: Block, index: number, language: string): readonly IndexedWord[] {
  const quoted = quotedPassages(text, block);
  return words(text.slice(block.start, block.end), language).map((word) => {
    const start = block.start + word.start;
    const end = block.start + word.end;
    return {
      start,
      end,
      key: text.slice(start, end).normalize('NFKC').toLowerCase().replaceAll('’', "'"),
      block: index,
      quoted: quoted.some((range) => range.start <= start && end <= range.end),
      boilerplate: block.notContent !== undefined,
    };
  });
}
