import { withoutPrivateLetters } from '#main/importers/formats/office/symbol-font.ts';
import type { XmlHandler } from '#main/importers/xml/read-xml.ts';
import { WORD_ELEMENTS } from './word-elements.ts';
import type { WordNumbering } from './word-numbering.ts';
import { finishWaiting } from './word-paragraphs.ts';
import { addWords, newWordState, type WordFindings, type WordSink } from './word-state.ts';
import type { WordStyle } from './word-styles.ts';

/** Elements that are skipped with all their content: deletions, the codes of fields, fallbacks of drawings. */
const SKIPPED = new Set([
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

/** Elements that only a file with tracked changes has. */
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Elements that contain paragraphs: no paragraph is joined to one outside of them. */
const CONTAINERS = new Set('w:body w:hdr w:ftr w:footnote w:endnote w:comment w:tc w:tbl w:txbxContent'.split(' '));

/**
 * Returns a handler that reads the text of one XML file of a Word archive: paragraphs with their kinds, tables, tracked
 * changes as accepted. A text box comes before the paragraph that it is anchored in.
 */
export function wordText(
  sink: WordSink,
  styleOf: (id: string) => WordStyle,
  numbering: WordNumbering,
  findings: WordFindings,
): XmlHandler {
  const state = newWordState({ sink, styleOf, numbering, findings });
  /** How many elements are open from the outermost skipped element inwards. */
  let skipped = 0;
  return {
    open: (name, attributes) => {
      if (CHANGES.has(name)) findings.changes = true;
      if (name === 'w:fldChar') state.fields.mark(attributes['w:fldCharType'] ?? '');
      if (skipped > 0 || SKIPPED.has(name)) {
        const paragraph = state.paragraphs.at(-1);
        // A deletion among the properties of a paragraph is the deletion of its mark.
        const markDeleted = skipped === 0 && state.inProperties && CHANGES.has(name);
        if (markDeleted && paragraph !== undefined) paragraph.joined = true;
        skipped += 1;
        return;
      }
      WORD_ELEMENTS.get(name)?.open?.(state, attributes);
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (CONTAINERS.has(name)) finishWaiting(state);
      WORD_ELEMENTS.get(name)?.close?.(state);
    },
    text: (text) => {
      if (skipped === 0 && state.inText) addWords(state, withoutPrivateLetters(text));
    },
  };
}
