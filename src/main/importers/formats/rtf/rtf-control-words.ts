import { CHARACTER_WORDS } from './rtf-character-words.ts';
import { codePage } from './rtf-charsets.ts';
import { afterDestinationWord } from './rtf-destination-words.ts';
import { BODY, NOWHERE, type RtfGroup } from './rtf-group.ts';
import type { RtfReader } from './rtf-reader.ts';

type Action = (reader: RtfReader, parameter: number | null) => void;

/** At most this many bytes are skipped after `\u`: programs write one or two, and a hostile count would hide the text. */
const MOST_SUBSTITUTES = 16;

const endParagraph: Action = (reader) => {
  if (reader.group.destination === BODY) reader.endParagraph();
  else reader.write('\n');
};
const endCell: Action = (reader) => {
  reader.endParagraph();
  reader.flow.closeCell();
};
const endRow: Action = ({ flow }) => flow.closeRow();

/** Returns an action that changes settings of the open group. */
const setting =
  (change: (parameter: number | null, group: RtfGroup) => Partial<RtfGroup>): Action =>
  (reader, parameter) => {
    reader.group = { ...reader.group, ...change(parameter, reader.group) };
  };

/** Returns an action that keeps one field of the date on which the document was made. */
const dateField =
  (field: string): Action =>
  ({ group, destinations }, parameter) => {
    if (group.destination === 'creatim') destinations.setDateField(field, parameter ?? 0);
  };

/** The control words with an effect on text or layout; other words have none. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  // Encodings and fonts
  ['ansicpg', ({ findings }, parameter) => void (findings.charset = codePage(parameter ?? 1252))],
  ['mac', ({ findings }) => void (findings.charset = 'macintosh')],
  ['uc', setting((count) => ({ substitutes: Math.min(MOST_SUBSTITUTES, Math.max(0, count ?? 1)) }))],
  ['f', setting((number) => ({ font: number ?? 0 }))],
  ['deff', (reader, parameter) => void (reader.documentFont = parameter ?? 0)],
  // Hidden and deleted text
  ['plain', setting(() => ({ hidden: false, font: -1 }))],
  ['v', setting((on) => ({ hidden: on !== 0 }))],
  ['revised', ({ findings }) => void (findings.changes = true)],
  ['deleted', readDeleted],
  // Paragraphs
  ['par', endParagraph],
  ['sect', endParagraph],
  ['page', endParagraph],
  ['column', endParagraph],
  ['pard', resetParagraph],
  ['outlinelevel', setOutlineLevel],
  ['ls', (reader) => reader.markListItem()],
  // Tables
  ['trowd', (reader) => reader.enterTable()],
  ['intbl', (reader) => void (reader.group.destination === BODY && reader.enterTable())],
  ['cell', endCell],
  ['nestcell', endCell],
  ['row', endRow],
  ['nestrow', endRow],
  // Properties and notes
  ...['yr', 'mo', 'dy', 'hr', 'min'].map((field) => [field, dateField(field)] as const),
  ['chftn', (reader) => void (reader.group.destination === BODY && reader.write(reader.destinations.nextNote()))],
]);

/** Acts on a control word: a character, the start of a destination, or a change of text and layout. */
export function readControlWord(reader: RtfReader, word: string, parameter: number | null): void {
  const { starred, group, fonts } = reader;
  reader.starred = word === '*';
  // These two are never the name of a destination, also directly after `\*`.
  if (word === 'u') return reader.writeUnicode(parameter ?? 0);
  if (word === 'fcharset') return fonts.charset(parameter ?? 0);
  if (reader.starred) return;
  if (word === 'f' && group.destination === NOWHERE) fonts.begin(parameter ?? -1);
  const changed = afterDestinationWord(group, word, starred);
  if (changed !== null) {
    reader.group = changed;
    return;
  }
  const character = CHARACTER_WORDS.get(word);
  if (character === undefined) ACTIONS.get(word)?.(reader, parameter);
  else reader.write(character);
}

/** Skips deleted text: tracked changes are read as accepted. */
function readDeleted(reader: RtfReader, parameter: number | null): void {
  reader.findings.changes = true;
  if (parameter !== 0) reader.group = { ...reader.group, destination: NOWHERE };
}

function resetParagraph(reader: RtfReader): void {
  if (reader.group.destination !== BODY) return;
  reader.traits = { kind: 'paragraph' };
  reader.inCell = false;
}

/** Makes the open paragraph a heading. Levels count from 0; 9 means body text. */
function setOutlineLevel(reader: RtfReader, parameter: number | null): void {
  if ((parameter ?? 9) < 9) reader.traits = { kind: 'heading', level: Math.min(6, (parameter ?? 0) + 1) };
}
