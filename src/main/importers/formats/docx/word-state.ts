import type { BlockTraits } from '#core/text/text-builder.ts';
import { wordFields, type WordFields } from './word-fields.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { WordStyle } from './word-styles.ts';

/** The receiver of the text of one XML file of a Word archive: the body, a margin of the page, or a note. */
export interface WordSink {
  readonly add: (text: string, traits: BlockTraits) => void;
  readonly openTable: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly closeTable: () => void;
  /** Attaches a footnote, endnote or comment at this point of the text, and returns its mark in the text. */
  readonly attach: (kind: 'footnote' | 'endnote' | 'comment', id: string) => string;
}

/** The facts about a Word file that the reader finds beside the text. */
export interface WordFindings {
  /** Whether the file has tracked changes. */
  changes: boolean;
  /** Whether the file has hidden text, which is left out. */
  hidden: boolean;
}

/** A paragraph whose end tag has not come yet, or that waits for the next paragraph. */
export interface WordParagraph {
  readonly text: string[];
  /** The id of its style. */
  style: string;
  /** The outline level, counted from 0; -1 where the paragraph gives none, 9 for body text. */
  outline: number;
  /** The id of the list, or null where the paragraph leaves that to its style. */
  list: string | null;
  level: number;
  /** Whether it is a large first letter in a frame: the rest of the word is in the next paragraph. */
  initial: boolean;
  /** Whether its paragraph mark was deleted: its words belong to the next paragraph. */
  joined: boolean;
}

/** The state of reading one XML file of a Word archive. */
export interface WordState {
  readonly sink: WordSink;
  readonly styleOf: (id: string) => WordStyle;
  readonly numbering: WordNumbering;
  readonly findings: WordFindings;
  readonly fields: WordFields;
  /** The open paragraphs, the innermost last: a text box lies inside a paragraph and has paragraphs of its own. */
  readonly paragraphs: WordParagraph[];
  /** The paragraphs that wait for the next, by how many paragraphs are open around them. */
  readonly waiting: (WordParagraph | undefined)[];
  /** Whether the reader is in `w:pPr`, the properties of a paragraph. */
  inProperties: boolean;
  inRun: boolean;
  /** Whether the reader is in an element that holds words. */
  inText: boolean;
  /** Whether the open run is hidden. */
  hidden: boolean;
  /** A large first letter that waits for the rest of its word. */
  initials: string;
  /** The reading of a word (ruby), and where in its paragraph's pieces of text it starts. */
  reading: string;
  readingFrom: number;
}

export const newWordState = (given: Pick<WordState, 'sink' | 'styleOf' | 'numbering' | 'findings'>): WordState => ({
  ...given,
  fields: wordFields(),
  paragraphs: [],
  waiting: [],
  inProperties: false,
  inRun: false,
  inText: false,
  hidden: false,
  initials: '',
  reading: '',
  readingFrom: 0,
});

/** Adds words to the innermost open paragraph, unless they are hidden or a field is computed from them. */
export function addWords({ fields, hidden, findings, paragraphs }: WordState, words: string): void {
  if (fields.isComputedFrom()) return;
  if (hidden) findings.hidden = true;
  else paragraphs.at(-1)?.text.push(words);
}
