import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Flow } from '#main/importers/compose/flow.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { noProperties, type DocumentProperties } from '#main/importers/formats/office/document-properties.ts';
import { withoutPrivateLetters } from '#main/importers/formats/office/symbol-font.ts';
import { MAX_XML_DEPTH } from '#shared/limits.ts';
import { PROPERTY_DESTINATIONS } from './rtf-destination-words.ts';
import { rtfDestinations } from './rtf-destinations.ts';
import { rtfFonts } from './rtf-fonts.ts';
import { BODY, NOWHERE, OUTERMOST, type RtfGroup } from './rtf-group.ts';

/** The facts about an RTF file that the reader finds beside the text. */
export interface RtfFindings {
  readonly properties: DocumentProperties;
  /** Whether the file has tracked changes. */
  changes: boolean;
  /** Whether the file has hidden text, which is left out. */
  hidden: boolean;
  /** The encoding of the document, by its WHATWG name. */
  charset: string;
}

/** The state of reading one RTF file, and the steps by which tokens change it. */
export class RtfReader {
  readonly flow: Flow;
  readonly findings: RtfFindings = {
    properties: noProperties(),
    changes: false,
    hidden: false,
    charset: 'windows-1252',
  };
  readonly fonts = rtfFonts();
  readonly destinations: ReturnType<typeof rtfDestinations>;
  group = OUTERMOST;
  /** The number of the document's own font, or -1. */
  documentFont = -1;
  /** The kind of the open paragraph. */
  traits: BlockTraits = { kind: 'paragraph' };
  /** Whether the open paragraph lies in a table. */
  inCell = false;
  /** Whether the last control word was `\*`. */
  starred = false;
  /** How many bytes, characters or control words of a substitute are still to be skipped. */
  toSkip = 0;
  /** The groups around the open group, the outermost first. */
  readonly #outer: RtfGroup[] = [];
  /** Bytes of text that are not decoded yet: a character can have several. */
  #bytes: number[] = [];
  #inTable = false;

  constructor(flow: Flow) {
    this.flow = flow;
    this.destinations = rtfDestinations(flow, this.findings.properties, () => this.markListItem());
  }

  openGroup(): void {
    this.#outer.push(this.group);
    if (this.#outer.length > MAX_XML_DEPTH) throw new Refusal({ code: 'rtf-too-deep', params: {} });
    if (this.group.hasAlternatives) {
      const { destination } = this.group;
      this.group = { ...this.group, destination: NOWHERE, hasAlternatives: false, unicodeDestination: destination };
    }
    this.toSkip = 0;
  }

  closeGroup(): void {
    this.destinations.close(this.group.destination, this.#outer.at(-1)?.destination ?? BODY);
    this.group = this.#outer.pop() ?? this.group;
    this.toSkip = 0;
  }

  /** Takes bytes of text, without those that belong to a substitute. */
  addBytes(bytes: readonly number[]): void {
    const rest = bytes.slice(this.toSkip);
    this.toSkip -= Math.min(this.toSkip, bytes.length);
    if (this.group.destination === NOWHERE) this.fonts.name(rest);
    else for (const byte of rest) this.#bytes.push(byte);
  }

  /** Decodes the bytes so far and writes them. Call this before anything changes the font or the destination. */
  flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const { font, destination } = this.group;
    // Properties are in the encoding of the document, whatever font the document has.
    const decodedBy = font < 0 && !PROPERTY_DESTINATIONS.has(destination) ? this.documentFont : font;
    this.write(this.fonts.decode(this.#bytes, decodedBy, this.findings.charset));
    this.#bytes = [];
  }

  /** Writes text to the destination of the open group, unless the text is skipped or hidden. */
  write(text: string): void {
    const { destination, hidden } = this.group;
    if (destination === NOWHERE) return;
    if (!hidden || destination !== BODY) this.destinations.write(destination, text);
    else if (text.trim() !== '') this.findings.hidden = true;
  }

  /** Writes the character of `\u`, whose number is negative from 0x8000 on. The substitute after it is skipped. */
  writeUnicode(parameter: number): void {
    const code = parameter < 0 ? parameter + 0x10000 : parameter;
    this.write(code >= 0 && code <= 0x10ffff ? withoutPrivateLetters(String.fromCodePoint(code)) : '\ufffd');
    this.toSkip = this.group.substitutes;
  }

  /** Ends the open paragraph. A paragraph outside of the table ends the table, as nothing else in RTF does. */
  endParagraph(): void {
    const text = this.destinations.take(BODY);
    if (this.#inTable && !this.inCell && text.trim() !== '') this.#closeTable();
    this.flow.add(text, this.traits);
  }

  /** Makes the open paragraph a list item, unless it is something more special. */
  markListItem(): void {
    if (this.traits.kind === 'paragraph') this.traits = { kind: 'list-item' };
  }

  /** Puts the open paragraph into a table, which starts here unless one is open. */
  enterTable(): void {
    if (!this.#inTable) this.flow.openTable();
    this.#inTable = true;
    this.inCell = true;
  }

  /** Ends the file. */
  finish(): void {
    this.flushBytes();
    this.endParagraph();
    if (this.#inTable) this.#closeTable();
  }

  #closeTable(): void {
    this.flow.closeTable();
    this.#inTable = false;
  }
}
