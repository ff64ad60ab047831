import type { Zip } from '#main/importers/archive/zip.ts';
import type { WordNumbering } from './word-numbering.ts';
import { readPart } from './word-package.ts';
import type { WordFindings } from './word-state.ts';
import type { WordStyle } from './word-styles.ts';
import { wordText } from './word-text.ts';

/** A note or comment, and the author of a comment. */
export interface WordNote {
  readonly text: string;
  readonly author: string;
}

/** Reads the notes of one XML file of a Word archive, by their ids. Separators are left out. */
export async function wordNotes(
  zip: Zip,
  path: string,
  element: 'w:footnote' | 'w:endnote' | 'w:comment',
  styleOf: (id: string) => WordStyle,
  numbering: WordNumbering,
  findings: WordFindings,
): Promise<ReadonlyMap<string, WordNote>> {
  const notes = new Map<string, WordNote>();
  let lines: string[] = [];
  let id = '';
  let author = '';
  const ignore = () => undefined;
  const sink = {
    add: (text: string) => void lines.push(text.replace(/\s+/g, ' ').trim()),
    openTable: ignore,
    closeCell: ignore,
    closeRow: ignore,
    closeTable: ignore,
    attach: () => '',
  };
  const inner = wordText(sink, styleOf, numbering, findings);
  await readPart(zip, path, {
    open: (name, attributes) => {
      if (name === element) {
        lines = [];
        id = attributes['w:type'] === undefined || attributes['w:type'] === 'normal' ? (attributes['w:id'] ?? '') : '';
        author = attributes['w:author'] ?? '';
      }
      inner.open?.(name, attributes);
    },
    close: (name) => {
      inner.close?.(name);
      if (name === element && id !== '') notes.set(id, { text: lines.join('\n'), author });
    },
    ...(inner.text === undefined ? {} : { text: inner.text }),
  });
  return notes;
}
