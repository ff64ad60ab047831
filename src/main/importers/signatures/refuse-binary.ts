import type { ImportFailure, ImportFailureCode } from '#core/model/import-failure.ts';
import { isZip, zipDirectory } from '#main/importers/archive/zip-directory.ts';
import { zipShortEntry, zipSome } from '#main/importers/archive/zip-has.ts';
import { hasEntry, isCompoundFile, readCompoundFile } from '#main/importers/cfb/compound-file.ts';
import type { SourceFile } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { OCR, OWN_REPORT, SIGNATURES } from './binary-signatures.ts';

const AS_PDF = 'Save it as PDF and import that.';
const TO_CSV = 'Save it as CSV to import a list of articles, or copy the text you need and paste it.';

/** Office documents of other kinds, by a path in their archive. */
const ARCHIVED: readonly (readonly [path: RegExp, code: ImportFailureCode, what: string, remedy: string])[] = [
  [/^xl\/(?:workbook|worksheets)/, 'spreadsheet', 'an Excel spreadsheet', TO_CSV],
  [/^ppt\//, 'presentation', 'a PowerPoint presentation', AS_PDF],
  [/^index\/document\.iwa$|^index\.zip$/, 'unsupported-format', 'an Apple Pages document', 'Export it as DOCX or PDF.'],
  [/^content\.xml$/, 'spreadsheet', 'an OpenDocument spreadsheet', TO_CSV],
  [/^meta-inf\/manifest\.mf$/, 'program', 'a program (Java archive)', OWN_REPORT],
  [/^androidmanifest\.xml$/, 'program', 'a program (Android)', OWN_REPORT],
  [/^project\.qde$/, 'not-a-report', 'a REFI-QDA project', 'Import the documents it was made about.'],
  [/^visio\//, 'unsupported-format', 'a Visio drawing', AS_PDF],
  [/\.fdseq$/, 'unsupported-format', 'an XPS document', AS_PDF],
  [/^\[content_types\]\.xml$/, 'unsupported-format', 'a document of another Office program', AS_PDF],
];
/** OpenDocument files that are no texts, and what came before OpenDocument, by their media types. */
const OPEN_OFFICE: readonly (readonly [type: RegExp, code: ImportFailureCode, what: string, remedy: string])[] = [
  [
    /^application\/vnd\.sun\.xml\.writer/,
    'unsupported-format',
    'an old OpenOffice text (SXW)',
    'Open it in LibreOffice and save it as ODT.',
  ],
  [/presentation|impress/, 'presentation', 'an OpenDocument presentation', AS_PDF],
  [/graphics|draw|formula|math|chart/, 'unsupported-format', 'an OpenDocument drawing, formula or chart', AS_PDF],
];
const OLD_OFFICE: readonly (readonly [stream: string, code: ImportFailureCode, what: string, remedy: string])[] = [
  ['WordDocument', 'old-word', 'an old Word document (.doc)', 'Open it in Word or LibreOffice and save it as DOCX.'],
  ['Workbook', 'spreadsheet', 'an old Excel spreadsheet (.xls)', TO_CSV],
  ['Book', 'spreadsheet', 'an old Excel spreadsheet (.xls)', TO_CSV],
  ['PowerPoint Document', 'presentation', 'an old PowerPoint presentation', 'Save it as PDF and import that.'],
];
/** Of the first 4,096 bytes of a text in any encoding, fewer than this share are control characters. */
const MOST_CONTROLS = 0.02;

/** Why a file that no importer knows by its content isn't text that could be read, or null where it may be. */
export function refuseBinary({ bytes }: SourceFile): ImportFailure | null {
  if (isZip(bytes)) return refuseArchive(bytes);
  if (isCompoundFile(bytes)) return refuseCompound(bytes);
  const head = byteLetters(bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([starts]) => begins(head, starts));
  // Two or three letters may begin a text as well: other files have control characters behind them.
  if (signature !== undefined && (signature[0].length > 3 || hasControls(bytes))) {
    const [, code, what, remedy] = signature;
    return { code, message: `This is ${what}. ${remedy}` };
  }
  if (byteLetters(bytes.subarray(257, 262)) === 'ustar') {
    return { code: 'unsupported-format', message: 'This is a tar archive. Unpack it and import what you need.' };
  }
  const about = aboutReports(bytes);
  if (about !== null) return about;
  if (!hasControls(bytes)) return null;
  return {
    code: 'unsupported-format',
    message:
      'This is not text: it holds binary data of an unknown kind. Save the report as text, as PDF or as a web page.',
  };
}

const begins = (head: string, starts: string) =>
  Array.from(starts).every((letter, i) => letter === '?' || head[i] === letter);

/** What an archive is that is no archive of reports, and what to do about it; null where it may be one. */
export function knownArchive(bytes: Uint8Array): ImportFailure | null {
  const type = byteLetters(zipShortEntry(bytes, 'mimetype', LONGEST_TYPE) ?? new Uint8Array());
  const found =
    OPEN_OFFICE.find(
      ([pattern]) => /^application\/vnd\.(?:oasis\.opendocument|sun\.xml)\./.test(type) && pattern.test(type),
    ) ?? ARCHIVED.find(([path]) => zipSome(bytes, (name) => path.test(name)));
  return found === undefined ? null : { code: found[1], message: `This is ${found[2]}. ${found[3]}` };
}

/** What is longer than this in bytes is no media type. */
const LONGEST_TYPE = 200;

function refuseArchive(bytes: Uint8Array): ImportFailure {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory.error;
  return (
    knownArchive(bytes) ?? {
      code: 'unsupported-format',
      message: 'This archive holds nothing that can be imported. Unpack it and import what you need.',
    }
  );
}

function refuseCompound(bytes: Uint8Array): ImportFailure {
  const found = OLD_OFFICE.find(([stream]) => hasEntry(bytes, stream));
  if (found !== undefined) return { code: found[1], message: `This is ${found[2]}. ${found[3]}` };
  readCompoundFile(bytes); // refuses a damaged one
  return {
    code: 'unsupported-format',
    message: 'This is a file of an old Office program. Open it there and save it as DOCX or PDF.',
  };
}

/** What is text, but no report. */
const TEXTS: readonly (readonly [begins: RegExp, code: ImportFailureCode, what: string, remedy: string])[] = [
  [
    /<(?:\w+:)?(?:CodeBook|Project)\b[^>]*urn:QDA-XML:/i,
    'not-a-report',
    'a REFI-QDA codebook or project, not a report',
    'Import the documents it was made for.',
  ],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!(?:--[^]*?--|doctype svg[^>]*)>\s*)*<svg\b/i, 'picture', 'a picture (SVG)', OCR],
  [
    /^\s*\[InternetShortcut\]|<plist\b[^>]*>\s*<dict>\s*<key>URL</i,
    'not-a-report',
    'a shortcut to a web page, not the page',
    'Open it in a browser and save the page.',
  ],
];

function aboutReports(bytes: Uint8Array): ImportFailure | null {
  const head = byteLetters(bytes.subarray(0, 1024)).replace(/^ï»¿/, '');
  const found = TEXTS.find(([begin]) => begin.test(head));
  return found === undefined ? null : { code: found[1], message: `This is ${found[2]}. ${found[3]}` };
}

function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const { text, charset } = decode(sample, null);
  if (/^utf-(?:16|32)/.test(charset)) return false;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 9 || (unit > 13 && unit < 32 && unit !== 27)) controls += 1;
  }
  return controls > text.length * MOST_CONTROLS;
}
