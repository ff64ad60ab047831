import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Flow } from '#main/importers/compose/flow.ts';
import { noProperties, type DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import { OdfLists } from './odf-lists.ts';

/** The facts about an OpenDocument file that the reader finds beside the text. */
export interface OdfFindings {
  readonly properties: DocumentProperties;
  /** Whether the file has tracked changes. */
  changes: boolean;
  /** Whether the file has text that is shown on a condition. */
  hidden: boolean;
}

export const noOdfFindings = (): OdfFindings => ({ properties: noProperties(), changes: false, hidden: false });

/** A paragraph or heading whose end tag has not come yet. */
export interface OdfParagraph {
  /** The number that a list or the outline puts before the words, or empty. */
  readonly label: string;
  readonly text: string[];
  readonly traits: BlockTraits;
}

/** A note or comment whose end tag has not come yet. It lies inside a paragraph and has paragraphs of its own. */
export interface OdfAside {
  readonly kind: 'note' | 'comment';
  readonly lines: string[];
  author: string;
}

/** The state of reading one OpenDocument file. All its XML files share one state. */
export interface OdfState {
  readonly flow: Flow;
  readonly findings: OdfFindings;
  readonly lists: OdfLists;
  /** The parent of each paragraph style, by the name of the style. */
  readonly parentStyles: Map<string, string>;
  /** The open paragraphs, the innermost last. */
  readonly paragraphs: OdfParagraph[];
  /** The open notes and comments, the innermost last. */
  readonly asides: OdfAside[];
  /** The running heads and feet so far: each page style repeats them, the report has them once. */
  readonly margins: Set<string>;
  /** Which margin of the page the reader is in, or null in the body. */
  margin: 'running-head' | 'running-foot' | null;
  /** The number of the page, counted from 1. */
  page: number;
  /** How many notes have ended. */
  notes: number;
  /** The text since the last start tag: the value of an element that has no elements inside. */
  value: string;
}

export const newOdfState = (flow: Flow, findings: OdfFindings): OdfState => ({
  flow,
  findings,
  lists: new OdfLists(),
  parentStyles: new Map(),
  paragraphs: [],
  asides: [],
  margins: new Set(),
  margin: null,
  page: 1,
  notes: 0,
  value: '',
});

/** Adds words to the innermost open paragraph. */
export function addWords(state: OdfState, words: string): void {
  if (words !== '') state.paragraphs.at(-1)?.text.push(words);
}
