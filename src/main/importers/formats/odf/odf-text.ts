import type { Flow } from '#main/importers/compose/flow.ts';
import type { XmlHandler } from '#main/importers/xml/read-xml.ts';
import { ODF_ELEMENTS } from './odf-elements.ts';
import { addWords, newOdfState, type OdfFindings } from './odf-state.ts';

/** Elements that are skipped with all their content, because none of it is text of the report. */
const SKIPPED = new Set([
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

/** Elements that only a file with tracked changes has. */
const CHANGES = new Set(['text:change', 'text:change-start', 'text:insertion', 'text:deletion', 'text:changed-region']);

/** Whether an element holds a value about the text, such as a date or an author, and no words of the text. */
const holdsValue = (name: string) =>
  /^(?:dc|meta):|-initials$/.test(name) || name === 'text:note-citation' || name === 'text:number';

/**
 * Returns a handler that reads an OpenDocument text: the body goes to `flow`, the properties to `findings`. The same handler
 * reads all XML files of an archive one after the other, or the single file of FODT.
 */
export function odfText(flow: Flow, findings: OdfFindings): XmlHandler {
  const state = newOdfState(flow, findings);
  /** How many elements are open from the outermost skipped element inwards. */
  let skipped = 0;
  /** How many elements are open that hold a value. */
  let values = 0;
  return {
    open: (name, attributes) => {
      if (CHANGES.has(name)) findings.changes = true;
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped += 1;
        return;
      }
      state.value = '';
      if (holdsValue(name)) values += 1;
      ODF_ELEMENTS.get(name)?.open?.(state, attributes);
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (holdsValue(name)) values -= 1;
      ODF_ELEMENTS.get(name)?.close?.(state);
    },
    text: (text) => {
      if (skipped > 0) return;
      state.value += text;
      if (values === 0) addWords(state, text.replace(/[\t\r\n ]+/g, ' '));
    },
  };
}
