import type { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import { fromSymbolFont } from '#main/importers/formats/office/symbol-font.ts';

/** The places that groups of an RTF file write to: the body, notes, margins, what the document says of itself. */
export interface RtfPlaces {
  readonly put: (place: string, text: string) => void;
  /** What stands in a place, which is empty then. */
  readonly take: (place: string) => string;
  /** A group that writes to `place` ends; the one around it writes to `outer`. */
  readonly leave: (place: string, outer: string) => void;
  /** The sign of the note that comes next. */
  readonly nextNote: () => string;
  /** A part of the day the document was made: `yr`, `mo`, `dy`, `hr`, `min`. */
  readonly date: (part: string, value: number) => void;
}

/**
 * @param properties get what the document says of itself
 * @param onListItem hears that the paragraph under way has a label
 */
export function rtfPlaces(flow: Flow, properties: DocumentProperties, onListItem: () => void): RtfPlaces {
  const buffers = new Map<string, string[]>();
  const created: Record<string, number> = {};
  let notes = 0;
  let commentator = '';

  function put(place: string, text: string): void {
    const buffer = buffers.get(place);
    if (buffer === undefined) buffers.set(place, [text]);
    else buffer.push(text);
  }

  function take(place: string): string {
    const text = (buffers.get(place) ?? []).join('');
    buffers.delete(place);
    return text;
  }

  function leave(place: string, outer: string): void {
    // What an embedded object shows goes on where the text around it stands.
    if (place === outer || place === '' || place === 'body') return;
    const text = take(place);
    if (place === 'footnote') {
      notes += 1;
      flow.addAside(`[${notes}] ${text.replace(/^\s+/, '')}`, { kind: 'note' });
    } else if (place === 'atnauthor') commentator = text.trim();
    else if (place === 'annotation') {
      flow.addAside(commentator === '' ? text.trim() : `${commentator}: ${text.trim()}`, { kind: 'comment' });
    } else if (place === 'title') properties.title = text;
    else if (place === 'author') properties.authors = [text];
    else if (place === 'creatim') properties.date = dateOf(created);
    else if (/^(?:header|footer)/.test(place) && text.trim() !== '') {
      flow.addMargin(text, place.startsWith('h') ? 'running-head' : 'running-foot');
    } else if (place === 'listtext') put('body', labelOf(text));
    else if (place === 'pntext') {
      onListItem();
      put('body', labelOf(text));
    } else if (place === 'fldinst') put(outer, symbolOf(text));
    else if (place === 'shptxt') for (const line of text.split('\n')) flow.add(line, { kind: 'paragraph' });
  }

  return {
    put,
    take,
    leave,
    nextNote: () => `[${notes + 1}]`,
    date: (part, value) => {
      created[part] = value;
    },
  };
}

/** What a field shows that stands for a letter of a font of signs: `SYMBOL 163 \\f "Symbol"`; other fields show their result. */
function symbolOf(instruction: string): string {
  const match = /^\s*SYMBOL\s+(\d{1,5})\b(?:.*?\\f\s+"?([^"\\]{1,40}))?/is.exec(instruction);
  return match === null ? '' : fromSymbolFont(match[2] ?? 'symbol', Number(match[1]));
}

/** The label of a list item: numbers stay, bullets go, also those that are a letter of a font of signs. */
const labelOf = (text: string) =>
  /[\p{L}\p{N}]/u.test(text) && !/^\s*[o§vuqnlØ]\s*$/.test(text) ? `${text.trim()} ` : '';

function dateOf(parts: Readonly<Record<string, number>>): string {
  const two = (name: string) => String(parts[name] ?? 0).padStart(2, '0');
  if (!parts['yr'] || !parts['mo'] || !parts['dy']) return '';
  return `${String(parts['yr']).padStart(4, '0')}-${two('mo')}-${two('dy')}T${two('hr')}:${two('min')}`;
}
