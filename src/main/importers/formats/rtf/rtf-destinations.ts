import type { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import { fromSymbolFont } from '#main/importers/formats/office/symbol-font.ts';
import { BODY, NOWHERE } from './rtf-group.ts';

/** The destinations that groups of an RTF file write to: the body, notes, margins, properties. */
export interface RtfDestinations {
  readonly write: (destination: string, text: string) => void;
  /** Returns the text of a destination and empties the destination. */
  readonly take: (destination: string) => string;
  /** Ends a group that writes to `destination`; the group around it writes to `outer`. */
  readonly close: (destination: string, outer: string) => void;
  /** Returns the mark of the next note. */
  readonly nextNote: () => string;
  /** Keeps a field of the date on which the document was made: `yr`, `mo`, `dy`, `hr`, `min`. */
  readonly setDateField: (field: string, value: number) => void;
}

/**
 * @param properties receive the title, author and date of the document
 * @param onListItem is called when the open paragraph gets the label of a list item
 */
export function rtfDestinations(flow: Flow, properties: DocumentProperties, onListItem: () => void): RtfDestinations {
  const buffers = new Map<string, string[]>();
  const created: Record<string, number> = {};
  let notes = 0;
  let commentator = '';

  function write(destination: string, text: string): void {
    const buffer = buffers.get(destination);
    if (buffer === undefined) buffers.set(destination, [text]);
    else buffer.push(text);
  }

  function take(destination: string): string {
    const text = (buffers.get(destination) ?? []).join('');
    buffers.delete(destination);
    return text;
  }

  function close(destination: string, outer: string): void {
    // The text of an embedded object stays in the body, as text of the paragraph around the object.
    if (destination === outer || destination === NOWHERE || destination === BODY) return;
    const text = take(destination);
    if (destination === 'footnote') {
      notes += 1;
      flow.addAside(`[${notes}] ${text.replace(/^\s+/, '')}`, { kind: 'note' });
    } else if (destination === 'atnauthor') commentator = text.trim();
    else if (destination === 'annotation') {
      flow.addAside(commentator === '' ? text.trim() : `${commentator}: ${text.trim()}`, { kind: 'comment' });
    } else if (destination === 'title') properties.title = text;
    else if (destination === 'author') properties.authors = [text];
    else if (destination === 'creatim') properties.date = dateOf(created);
    else if (/^(?:header|footer)/.test(destination) && text.trim() !== '') {
      flow.addMargin(text, destination.startsWith('h') ? 'running-head' : 'running-foot');
    } else if (destination === 'listtext') write(BODY, labelOf(text));
    else if (destination === 'pntext') {
      onListItem();
      write(BODY, labelOf(text));
    } else if (destination === 'fldinst') write(outer, symbolOf(text));
    else if (destination === 'shptxt') for (const line of text.split('\n')) flow.add(line, { kind: 'paragraph' });
  }

  return {
    write,
    take,
    close,
    nextNote: () => `[${notes + 1}]`,
    setDateField: (field, value) => {
      created[field] = value;
    },
  };
}

/**
 * Returns the character of a field that stands for a letter of a symbol font: `SYMBOL 163 \\f "Symbol"`. Other fields give
 * the empty string, because their result follows as text.
 */
function symbolOf(instruction: string): string {
  const match = /^\s*SYMBOL\s+(\d{1,5})\b(?:.*?\\f\s+"?([^"\\]{1,40}))?/is.exec(instruction);
  return match === null ? '' : fromSymbolFont(match[2] ?? 'symbol', Number(match[1]));
}

/** Returns the label of a list item with a space: numbers stay, bullets go, also bullets that are letters of a symbol font. */
const labelOf = (text: string) =>
  /[\p{L}\p{N}]/u.test(text) && !/^\s*[o§vuqnlØ]\s*$/.test(text) ? `${text.trim()} ` : '';

/** Returns the date in ISO 8601 to the minute, or the empty string where year, month or day is missing. */
function dateOf(fields: Readonly<Record<string, number>>): string {
  const two = (name: string) => String(fields[name] ?? 0).padStart(2, '0');
  if (!fields['yr'] || !fields['mo'] || !fields['dy']) return '';
  return `${String(fields['yr']).padStart(4, '0')}-${two('mo')}-${two('dy')}T${two('hr')}:${two('min')}`;
}
