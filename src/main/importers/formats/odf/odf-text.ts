import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Flow } from '#main/importers/compose/flow.ts';
import { noProperties, type DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import type { Attributes, Namespaces, XmlHandler } from '#main/importers/xml/read-xml.ts';
import { OdfLists, OUTLINE } from './odf-lists.ts';

/** The prefixes by which the parts of an OpenDocument file are read. */
export const ODF_NAMESPACES: Namespaces = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** What was found beside the text. */
export interface OdfFindings {
  readonly properties: DocumentProperties;
  changes: boolean;
  hidden: boolean;
}

export const noOdfFindings = (): OdfFindings => ({ properties: noProperties(), changes: false, hidden: false });

interface Paragraph {
  /** Its number. */
  readonly label: string;
  text: string[];
  traits: BlockTraits;
}
/** A note or comment that is being read: it stands inside a paragraph of the text. */
interface Aside {
  readonly kind: 'note' | 'comment';
  lines: string[];
  citation: string;
  author: string;
}

/** Elements whose content is not part of the text. */
const PASSED_OVER = new Set([
  'text:tracked-changes',
  'text:index-title-template',
  'text:sequence-decls',
  'office:forms',
  'office:binary-data',
  'office:scripts',
  'office:settings',
  'office:font-face-decls',
  'svg:title',
  'svg:desc',
  'table:desc',
  'table:title',
]);
const CHANGES = new Set(['text:change', 'text:change-start', 'text:insertion', 'text:deletion', 'text:changed-region']);
/** Elements whose words are about the text, and no part of it. */
const isQuiet = (name: string) =>
  /^(?:dc|meta):|-initials$/.test(name) || name === 'text:note-citation' || name === 'text:number';
/** `text:s` says how many spaces stand there; more than this are no text. */
const MOST_SPACES = 100;

/**
 * Reads an OpenDocument text: the body goes to `flow`, the properties to `findings`. One handler serves the parts of an
 * archive and the single file of FODT alike.
 */
export function odfText(flow: Flow, findings: OdfFindings): XmlHandler {
  const { properties } = findings;
  const parents = new Map<string, string>();
  const open: Paragraph[] = [];
  const asides: Aside[] = [];
  const lists = new OdfLists();
  let page = 1;
  let notes = 0;
  let skipping = 0;
  let quiet = 0;
  let plain = '';
  let notContent: 'running-head' | 'running-foot' | null = null;
  const margins = new Set<string>();

  return {
    open: (name, attributes) => {
      if (CHANGES.has(name)) findings.changes = true;
      if (skipping > 0 || PASSED_OVER.has(name)) {
        skipping += 1;
        return;
      }
      plain = '';
      if (isQuiet(name)) quiet += 1;
      switch (name) {
        case 'style:style':
          parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
          return;
        case 'style:header':
        case 'style:footer':
          notContent = name === 'style:header' ? 'running-head' : 'running-foot';
          return;
        case 'text:p':
        case 'text:h':
          open.push(paragraphOf(name, attributes));
          return;
        case 'text:list-style':
          lists.define(attributes['style:name'] ?? '');
          return;
        case 'text:outline-style':
          lists.define(OUTLINE);
          return;
        case 'text:list-level-style-number':
        case 'text:outline-level-style':
          lists.level(attributes);
          return;
        case 'text:list':
          lists.open(attributes);
          return;
        case 'text:list-item':
        case 'text:list-header':
          lists.item(name === 'text:list-item', attributes);
          return;
        case 'text:note':
          asides.push({ kind: 'note', lines: [], citation: '', author: '' });
          return;
        case 'office:annotation':
          asides.push({ kind: 'comment', lines: [], citation: '', author: '' });
          return;
        case 'table:table':
          flow.openTable();
          return;
        default:
          say(wordsOf(name, attributes));
      }
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (isQuiet(name)) quiet -= 1;
      switch (name) {
        case 'text:p':
        case 'text:h':
          closeParagraph();
          return;
        case 'text:list':
          lists.close();
          return;
        case 'style:header':
        case 'style:footer':
          notContent = null;
          return;
        case 'text:ruby-text':
          say(')');
          return;
        case 'text:note-citation':
          if (asides.length > 0) (asides.at(-1) as Aside).citation = plain;
          return;
        case 'text:note':
        case 'office:annotation':
          closeAside();
          return;
        case 'table:table-cell':
        case 'table:covered-table-cell':
          flow.closeCell();
          return;
        case 'table:table-row':
          flow.closeRow();
          return;
        case 'table:table':
          flow.closeTable();
          return;
        default:
          property(name);
      }
    },
    text: (text) => {
      if (skipping > 0) return;
      plain += text;
      if (open.length > 0 && quiet === 0) say(text.replace(/[\t\r\n ]+/g, ' '));
    },
  };

  function say(words: string): void {
    if (words !== '') open.at(-1)?.text.push(words);
  }

  function wordsOf(name: string, attributes: Attributes): string {
    if (name === 'text:s')
      return ' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributes['text:c'] ?? 1) || 1)));
    if (name === 'text:tab') return '\t';
    if (name === 'text:line-break') return '\n';
    if (name === 'text:ruby-text') return '(';
    if (name === 'text:soft-page-break') page += 1;
    if (name === 'text:hidden-text' || name === 'text:hidden-paragraph') findings.hidden = true;
    return '';
  }

  function paragraphOf(name: string, attributes: Attributes): Paragraph {
    const traits = traitsOf(name, attributes);
    const heading = name === 'text:h' && lists.depth === 0;
    const label = heading ? lists.headingLabel(traits.level ?? 1, attributes) : lists.label();
    return { label, text: [], traits };
  }

  function traitsOf(name: string, attributes: Attributes): BlockTraits {
    if (name === 'text:h') {
      return { kind: 'heading', level: Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1)) };
    }
    const style = attributes['text:style-name'] ?? '';
    const names = new Set([style, parents.get(style) ?? '']);
    if (names.has('Title')) return { kind: 'heading', level: 1 };
    if (names.has('Subtitle')) return { kind: 'heading', level: 2 };
    if (names.has('Quotations')) return { kind: 'quotation' };
    if (names.has('Preformatted_20_Text')) return { kind: 'preformatted' };
    return { kind: lists.depth > 0 ? 'list-item' : 'paragraph' };
  }

  function closeParagraph(): void {
    const paragraph = open.pop();
    if (paragraph === undefined) return;
    const words = paragraph.text.join('');
    const text = paragraph.label === '' || words.trim() === '' ? words : `${paragraph.label} ${words}`;
    const aside = asides.at(-1);
    if (aside !== undefined) aside.lines.push(text);
    else if (notContent === null) flow.add(text, { ...paragraph.traits, ...(page > 1 && { page }) });
    else if (!margins.has(text)) {
      margins.add(text);
      flow.addMargin(text, notContent);
    }
  }

  function closeAside(): void {
    const aside = asides.pop();
    if (aside === undefined) return;
    const text = aside.lines.join('\n');
    if (aside.kind === 'comment') {
      flow.addAside(aside.author === '' ? text : `${aside.author}: ${text}`, { kind: 'comment' });
      return;
    }
    notes += 1;
    say(`[${notes}]`);
    flow.addAside(`[${notes}] ${text}`, { kind: 'note' });
  }

  function property(name: string): void {
    const aside = asides.at(-1);
    if (name === 'dc:creator' && aside !== undefined) aside.author = plain;
    else if (name === 'dc:title') properties.title = plain;
    else if (name === 'meta:initial-creator') properties.authors = [plain];
    else if (name === 'dc:creator' && properties.authors.length === 0) properties.authors = [plain];
    else if (name === 'meta:creation-date') properties.date = plain;
    else if (name === 'dc:language') properties.language = plain;
  }
}
