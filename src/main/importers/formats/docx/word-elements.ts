import { fromSymbolFont } from '#main/importers/formats/office/symbol-font.ts';
import type { Attributes } from '#main/importers/xml/read-xml.ts';
import { closeParagraph, finishWaiting, openParagraph } from './word-paragraphs.ts';
import { addWords, type WordParagraph, type WordState } from './word-state.ts';

/** The actions of the reader at the start tag and the end tag of an element. */
export interface WordElement {
  readonly open?: (state: WordState, attributes: Attributes) => void;
  readonly close?: (state: WordState) => void;
}

const words = (text: string): WordElement => ({ open: (state) => addWords(state, text) });

const text: WordElement = {
  open: (state) => void (state.inText = true),
  close: (state) => void (state.inText = false),
};

/** A tab between words; as a property of a paragraph `w:tab` is a tab stop. */
const tab: WordElement = { open: (state) => void (state.inRun && addWords(state, '\t')) };

const reference = (kind: 'footnote' | 'endnote' | 'comment'): WordElement => ({
  open: (state, attributes) => addWords(state, state.sink.attach(kind, attributes['w:id'] ?? '')),
});

/** Returns an element that sets a property of the open paragraph. Inside a run it says something about the run. */
const property = (set: (paragraph: WordParagraph, value: string | undefined) => void): WordElement => ({
  open: ({ paragraphs, inRun }, attributes) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !inRun) set(paragraph, attributes['w:val']);
  },
});

/** The elements of WordprocessingML that the reader acts on (ECMA-376 part 1, 17), by their prefixed names. */
export const WORD_ELEMENTS: ReadonlyMap<string, WordElement> = new Map<string, WordElement>([
  // Paragraphs and their properties
  ['w:p', { open: openParagraph, close: closeParagraph }],
  ['w:pPr', { open: (state) => void (state.inProperties = true), close: (state) => void (state.inProperties = false) }],
  ['w:pStyle', property((paragraph, value) => void (paragraph.style = value ?? ''))],
  ['w:outlineLvl', property((paragraph, value) => void (paragraph.outline = Number(value ?? -1)))],
  ['w:numId', property((paragraph, value) => void (paragraph.list = value ?? ''))],
  ['w:ilvl', property((paragraph, value) => void (paragraph.level = Number(value ?? 0)))],
  ['w:framePr', { open: markInitial }],
  // Runs and the words in them
  ['w:r', { open: openRun, close: closeRun }],
  ['w:vanish', { open: (state, attributes) => void (state.hidden = state.inRun && isOn(attributes)) }],
  ['w:t', text],
  ['m:t', text],
  ['w:tab', tab],
  ['w:ptab', tab],
  ['w:br', words('\n')],
  ['w:cr', words('\n')],
  ['w:noBreakHyphen', words('\u2011')],
  ['w:sym', { open: (state, attributes) => addWords(state, symbol(attributes)) }],
  // The reading of a word comes before the word in the file, and after the word in the text.
  ['w:rt', { open: openReading, close: closeReading }],
  ['w:ruby', { close: (state) => addWords(state, `(${state.reading})`) }],
  // Notes and comments
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  ['w:commentReference', reference('comment')],
  // Tables
  ['w:tbl', { open: openTable, close: ({ sink }) => sink.closeTable() }],
  ['w:tr', { close: ({ sink }) => sink.closeRow() }],
  ['w:tc', { close: ({ sink }) => sink.closeCell() }],
]);

function openRun(state: WordState): void {
  state.inRun = true;
  state.hidden = false;
}

function closeRun(state: WordState): void {
  state.inRun = false;
  state.hidden = false;
}

/** Marks the open paragraph as a large first letter where its frame is one. */
function markInitial({ paragraphs }: WordState, attributes: Attributes): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined && (attributes['w:dropCap'] ?? 'none') !== 'none') paragraph.initial = true;
}

function openReading(state: WordState): void {
  state.readingFrom = state.paragraphs.at(-1)?.text.length ?? 0;
}

function closeReading(state: WordState): void {
  state.reading = state.paragraphs.at(-1)?.text.splice(state.readingFrom).join('') ?? '';
}

function openTable(state: WordState): void {
  finishWaiting(state);
  state.sink.openTable();
}

const isOn = (attributes: Attributes) => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1');

/** Returns the character of `w:sym`, a letter of a symbol font given as its hexadecimal code. */
function symbol(attributes: Attributes): string {
  const point = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(point) ? '' : fromSymbolFont(attributes['w:font'] ?? '', point);
}
