import type { Attributes } from '#main/importers/xml/read-xml.ts';
import { OUTLINE } from './odf-lists.ts';
import { closeParagraph, openHeading, openParagraph } from './odf-paragraphs.ts';
import { addWords, type OdfState } from './odf-state.ts';

/** The actions of the reader at the start tag and the end tag of an element. */
export interface OdfElement {
  readonly open?: (state: OdfState, attributes: Attributes) => void;
  readonly close?: (state: OdfState) => void;
}

/** At most this many spaces are taken from one `text:s`, so that a hostile count can't fill the memory. */
const MOST_SPACES = 100;

const margin = (kind: 'running-head' | 'running-foot'): OdfElement => ({
  open: (state) => {
    state.margin = kind;
  },
  close: (state) => {
    state.margin = null;
  },
});

const cell: OdfElement = { close: ({ flow }) => flow.closeCell() };
const listLevel: OdfElement = { open: ({ lists }, attributes) => lists.level(attributes) };
const conditional: OdfElement = {
  open: ({ findings }) => {
    findings.hidden = true;
  },
};

/** The elements of an OpenDocument file that the reader acts on (ODF 1.3 part 3), by their prefixed names. */
export const ODF_ELEMENTS: ReadonlyMap<string, OdfElement> = new Map<string, OdfElement>([
  // Paragraphs and the words in them
  ['text:p', { open: openParagraph, close: closeParagraph }],
  ['text:h', { open: openHeading, close: closeParagraph }],
  ['text:s', { open: (state, attributes) => addWords(state, ' '.repeat(spaces(attributes))) }],
  ['text:tab', { open: (state) => addWords(state, '\t') }],
  ['text:line-break', { open: (state) => addWords(state, '\n') }],
  ['text:ruby-text', { open: (state) => addWords(state, '('), close: (state) => addWords(state, ')') }],
  ['text:soft-page-break', { open: (state) => void (state.page += 1) }],
  ['text:hidden-text', conditional],
  ['text:hidden-paragraph', conditional],
  // Styles
  [
    'style:style',
    { open: ({ parentStyles }, a) => void parentStyles.set(a['style:name'] ?? '', a['style:parent-style-name'] ?? '') },
  ],
  ['style:header', margin('running-head')],
  ['style:footer', margin('running-foot')],
  // Lists
  ['text:list-style', { open: ({ lists }, attributes) => lists.define(attributes['style:name'] ?? '') }],
  ['text:outline-style', { open: ({ lists }) => lists.define(OUTLINE) }],
  ['text:list-level-style-number', listLevel],
  ['text:outline-level-style', listLevel],
  ['text:list', { open: ({ lists }, attributes) => lists.open(attributes), close: ({ lists }) => lists.close() }],
  ['text:list-item', { open: ({ lists }, attributes) => lists.item(true, attributes) }],
  ['text:list-header', { open: ({ lists }, attributes) => lists.item(false, attributes) }],
  // Notes and comments
  ['text:note', { open: openAside('note'), close: closeAside }],
  ['office:annotation', { open: openAside('comment'), close: closeAside }],
  // Tables
  ['table:table', { open: ({ flow }) => flow.openTable(), close: ({ flow }) => flow.closeTable() }],
  ['table:table-row', { close: ({ flow }) => flow.closeRow() }],
  ['table:table-cell', cell],
  ['table:covered-table-cell', cell],
  // Properties
  ['dc:title', { close: ({ findings, value }) => void (findings.properties.title = value) }],
  ['dc:language', { close: ({ findings, value }) => void (findings.properties.language = value) }],
  ['meta:creation-date', { close: ({ findings, value }) => void (findings.properties.date = value) }],
  ['meta:initial-creator', { close: ({ findings, value }) => void (findings.properties.authors = [value]) }],
  ['dc:creator', { close: keepCreator }],
]);

const spaces = (attributes: Attributes) => Math.min(MOST_SPACES, Math.max(1, Number(attributes['text:c'] ?? 1) || 1));

function openAside(kind: 'note' | 'comment') {
  return (state: OdfState): void => void state.asides.push({ kind, lines: [], author: '' });
}

/** Ends a note or comment. A note leaves its number in the paragraph around it; a comment leaves no mark. */
function closeAside(state: OdfState): void {
  const aside = state.asides.pop();
  if (aside === undefined) return;
  const text = aside.lines.join('\n');
  if (aside.kind === 'comment') {
    state.flow.addAside(aside.author === '' ? text : `${aside.author}: ${text}`, { kind: 'comment' });
    return;
  }
  state.notes += 1;
  addWords(state, `[${state.notes}]`);
  state.flow.addAside(`[${state.notes}] ${text}`, { kind: 'note' });
}

/** Keeps the author of the open comment, or the last editor of a document that names no first author. */
function keepCreator({ asides, findings: { properties }, value }: OdfState): void {
  const aside = asides.at(-1);
  if (aside !== undefined) aside.author = value;
  else if (properties.authors.length === 0) properties.authors = [value];
}
