import type { BlockTraits } from '#core/text/text-builder.ts';
import { fromSymbolFont, withoutPrivateLetters } from '#main/importers/formats/office/symbol-font.ts';
import type { Attributes, XmlHandler } from '#main/importers/xml/read-xml.ts';
import { wordFields } from './word-fields.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { WordStyle } from './word-styles.ts';

/** Where the text of a part goes. */
export interface WordSink {
  readonly add: (text: string, traits: BlockTraits) => void;
  readonly openTable: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly closeTable: () => void;
  /** A footnote, endnote or comment is attached here; the returned text stands in its place. */
  readonly attach: (kind: 'footnote' | 'endnote' | 'comment', id: string) => string;
}

/** What was noticed while reading. */
export interface WordFindings {
  changes: boolean;
  hidden: boolean;
}

interface Paragraph {
  text: string[];
  style: string;
  outline: number;
  list: string | null;
  level: number;
  /** A large first letter in a frame of its own: the rest of its word is in the next paragraph. */
  initial: boolean;
  /** Its mark was deleted: its words belong to the next paragraph. */
  joined: boolean;
}

/** Elements whose content is not part of the text: deletions, what fields compute from, fallbacks of drawings. */
const PASSED_OVER = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'mc:Fallback',
]);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** Where these end, the paragraphs in them end. */
const AROUND_PARAGRAPHS = new Set(
  'w:body w:hdr w:ftr w:footnote w:endnote w:comment w:tc w:tbl w:txbxContent'.split(' '),
);

/**
 * Reads the text of a part of a Word file: paragraphs with their kinds, tables, changes as accepted. Text boxes come after
 * the paragraph they hang on.
 */
export function wordText(
  sink: WordSink,
  styleOf: (id: string) => WordStyle,
  numbering: WordNumbering,
  findings: WordFindings,
): XmlHandler {
  const open: Paragraph[] = [];
  /** Paragraphs that wait for the next, by how many are open around them. */
  const waiting: (Paragraph | undefined)[] = [];
  let ofParagraph = false;
  const fields = wordFields();
  let skipping = 0;
  let inRun = false;
  let inText = false;
  let hidden = false;
  let initials = '';
  let reading = '';
  let readingFrom = 0;
  const say = (text: string) => {
    if (fields.isComputedFrom()) return;
    if (hidden) findings.hidden = true;
    else open.at(-1)?.text.push(text);
  };

  return {
    open: (name, attributes) => {
      if (CHANGES.has(name)) findings.changes = true;
      if (name === 'w:fldChar') fields.mark(attributes['w:fldCharType'] ?? '');
      const paragraph = open.at(-1);
      if (skipping > 0 || PASSED_OVER.has(name)) {
        if (skipping === 0 && ofParagraph && paragraph !== undefined && CHANGES.has(name)) paragraph.joined = true;
        skipping += 1;
        return;
      }
      switch (name) {
        case 'w:p':
          open.push({ text: [], style: '', outline: -1, list: null, level: 0, initial: false, joined: false });
          inRun = false; // a text box stands inside a run
          return;
        case 'w:r':
          inRun = true;
          hidden = false;
          return;
        case 'w:pPr':
          ofParagraph = true;
          return;
        case 'w:vanish':
          hidden = inRun && isOn(attributes);
          return;
        case 'w:t':
        case 'm:t':
          inText = true;
          return;
        case 'w:tab':
        case 'w:ptab':
          if (inRun) say('\t');
          return;
        case 'w:framePr':
          if (paragraph !== undefined && (attributes['w:dropCap'] ?? 'none') !== 'none') paragraph.initial = true;
          return;
        case 'w:br':
        case 'w:cr':
          say('\n');
          return;
        case 'w:noBreakHyphen':
          say('\u2011');
          return;
        case 'w:sym':
          say(symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
          return;
        case 'w:footnoteReference':
          say(sink.attach('footnote', attributes['w:id'] ?? ''));
          return;
        case 'w:endnoteReference':
          say(sink.attach('endnote', attributes['w:id'] ?? ''));
          return;
        case 'w:commentReference':
          say(sink.attach('comment', attributes['w:id'] ?? ''));
          return;
        case 'w:rt':
          readingFrom = paragraph?.text.length ?? 0;
          return;
        case 'w:tbl':
          endWaiting();
          sink.openTable();
          return;
      }
      if (paragraph === undefined || inRun) return;
      if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? '';
      else if (name === 'w:outlineLvl') paragraph.outline = Number(attributes['w:val'] ?? -1);
      else if (name === 'w:numId') paragraph.list = attributes['w:val'] ?? '';
      else if (name === 'w:ilvl') paragraph.level = Number(attributes['w:val'] ?? 0);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (AROUND_PARAGRAPHS.has(name)) endWaiting();
      if (name === 'w:t' || name === 'm:t') inText = false;
      else if (name === 'w:pPr') ofParagraph = false;
      else if (name === 'w:r') inRun = hidden = false;
      else if (name === 'w:rt') reading = open.at(-1)?.text.splice(readingFrom).join('') ?? '';
      else if (name === 'w:ruby') say(`(${reading})`); // it stands over its word, and before it in the file
      else if (name === 'w:tc') sink.closeCell();
      else if (name === 'w:tr') sink.closeRow();
      else if (name === 'w:tbl') sink.closeTable();
      else if (name === 'w:p') {
        fields.endParagraph();
        const paragraph = open.pop();
        if (paragraph !== undefined) end(paragraph);
      }
    },
    text: (text) => {
      if (skipping === 0 && inText) say(withoutPrivateLetters(text));
    },
  };

  /** The next paragraph in the same cell, note or box takes over the words of one without a mark, and says what they are. */
  function end(paragraph: Paragraph): void {
    endWaiting(open.length + 1);
    const before = waiting[open.length];
    if (before !== undefined) for (const piece of paragraph.text) before.text.push(piece);
    const whole = before === undefined ? paragraph : { ...paragraph, text: before.text };
    waiting.length = open.length;
    if (whole.joined) waiting[open.length] = whole;
    else finish(whole);
  }

  function endWaiting(depth = open.length): void {
    for (const paragraph of waiting.splice(depth)) if (paragraph !== undefined) finish(paragraph);
  }

  function finish({ text, style: id, outline, list, level, initial }: Paragraph): void {
    const words = initials + text.join('');
    if (words.trim() === '') return;
    initials = initial ? words.trim() : '';
    if (initial) return;
    const style = styleOf(id);
    const own: BlockTraits | null =
      outline >= 0 && outline < 9 ? { kind: 'heading', level: Math.min(6, outline + 1) } : null;
    const numbered = list ?? style.numbering;
    // `0` takes a paragraph out of the list its style puts it in.
    const label =
      numbered === '' || numbered === '0' ? '' : numbering.next(numbered, list === null ? style.level : level);
    const traits = own ??
      style.traits ?? { kind: numbered === '' || numbered === '0' ? ('paragraph' as const) : ('list-item' as const) };
    sink.add(label === '' ? words : `${label} ${words}`, traits);
  }
}

const isOn = (attributes: Attributes) => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1');

/** `w:sym`: a letter of a font of symbols, given as its code. */
function symbol(font: string, code: string): string {
  const point = Number.parseInt(code, 16);
  return Number.isNaN(point) ? '' : fromSymbolFont(font, point);
}
