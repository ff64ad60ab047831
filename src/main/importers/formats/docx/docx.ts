import { err, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { zipSome } from '#main/importers/archive/zip-has.ts';
import { openZip, type Zip } from '#main/importers/archive/zip.ts';
import { compose, removalWarning } from '#main/importers/compose/compose.ts';
import { Flow } from '#main/importers/compose/flow.ts';
import type { DocumentImporter, ImportContext, SourceFile } from '#main/importers/contract/importer.ts';
import { PICTURES_ONLY, Refusal } from '#main/importers/contract/refusal.ts';
import {
  noProperties,
  propertiesAsMetadata,
  type DocumentProperties,
} from '#main/importers/formats/office/document-properties.ts';
import { HIDDEN_TEXT_LEFT_OUT, TRACKED_CHANGES } from '#main/importers/formats/office/office-warnings.ts';
import { wordNotes } from './word-notes.ts';
import { wordNumbering } from './word-numbering.ts';
import { readPart, wordParts, type WordParts } from './word-package.ts';
import type { WordFindings, WordSink } from './word-state.ts';
import { wordStyles } from './word-styles.ts';
import { wordText } from './word-text.ts';

/** The importer of Word's DOCX, DOCM and DOTX. It reads the text only: macros, links, pictures and fields do nothing. */
export const docx: DocumentImporter = {
  kind: 'document',
  format: 'docx',
  endings: ['docx', 'docm', 'dotx', 'dotm'],
  byName: false,
  recognise: ({ bytes }) => zipSome(bytes, (path) => /^word\/document\d*\.xml$/.test(path)),
  read: (file, context) => readDocx(file, context),
};

/** Reads the archive of a Word document, also one that had to be decrypted. */
export async function readDocx(
  file: SourceFile,
  context: ImportContext,
): Promise<Result<ImportedDocument, ImportFailure>> {
  const opened = openZip(file.bytes, context.budget);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const parts = await wordParts(zip);
  const findings: WordFindings = { changes: false, hidden: false };
  const flow = await readText(zip, parts, findings, context);
  const { text, blocks, removed } = flow.finish();
  if (blocks.length === 0 && zip.entries.some(({ name }) => /\/media\/./i.test(name))) return err(PICTURES_ONLY);
  const properties = await coreProperties(zip, parts.properties);
  const warnings = [
    ...(findings.changes ? [TRACKED_CHANGES] : []),
    ...(findings.hidden ? [HIDDEN_TEXT_LEFT_OUT] : []),
    ...removalWarning(removed),
  ];
  const document = { format: 'docx', charset: null, text, blocks, warnings, dates: [properties.date] };
  return compose({ ...document, metadata: propertiesAsMetadata(properties) }, file, context);
}

async function readText(zip: Zip, parts: WordParts, findings: WordFindings, { budget }: ImportContext): Promise<Flow> {
  const styleOf = await wordStyles(zip, parts.styles);
  const numbering = await wordNumbering(zip, parts.numbering);
  const notes = {
    footnote: await wordNotes(zip, parts.footnotes, 'w:footnote', styleOf, numbering, findings),
    endnote: await wordNotes(zip, parts.endnotes, 'w:endnote', styleOf, numbering, findings),
    comment: await wordNotes(zip, parts.comments, 'w:comment', styleOf, numbering, findings),
  };
  const flow = new Flow(budget);
  let count = 0;
  const sink: WordSink = {
    add: (text, traits) => flow.add(text, traits),
    openTable: () => flow.openTable(),
    closeCell: () => flow.closeCell(),
    closeRow: () => flow.closeRow(),
    closeTable: () => flow.closeTable(),
    attach: (kind, id) => {
      const note = notes[kind].get(id);
      if (note === undefined) return '';
      if (kind === 'comment') {
        flow.addAside(note.author === '' ? note.text : `${note.author}: ${note.text}`, { kind: 'comment' });
        return '';
      }
      count += 1;
      flow.addAside(`[${count}] ${note.text}`, { kind: 'note' });
      return `[${count}]`;
    },
  };
  const once = new Set<string>();
  const margin = (notContent: 'running-head' | 'running-foot'): WordSink => ({
    ...sink,
    add: (text) => {
      if (once.has(text)) return;
      once.add(text);
      flow.addMargin(text, notContent);
    },
  });
  for (const path of parts.headers) {
    await readPart(zip, path, wordText(margin('running-head'), styleOf, numbering, findings));
  }
  if (!(await readPart(zip, parts.document, wordText(sink, styleOf, numbering, findings)))) {
    throw new Refusal({ code: 'document-part-missing', params: {} });
  }
  for (const path of parts.footers) {
    await readPart(zip, path, wordText(margin('running-foot'), styleOf, numbering, findings));
  }
  return flow;
}

async function coreProperties(zip: Zip, path: string): Promise<DocumentProperties> {
  const found = noProperties();
  let text = '';
  await readPart(zip, path, {
    open: () => {
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (name === 'dc:title') found.title = text;
      else if (name === 'dc:creator') found.authors = text.split(';');
      else if (name === 'dcterms:created') found.date = text;
      else if (name === 'dc:language') found.language = text;
    },
  });
  return found;
}
