import type { ImportFailure } from '#core/model/import-failure.ts';
import { isZip, zipDirectory } from '#main/importers/archive/zip-directory.ts';
import { zipShortEntry, zipSome } from '#main/importers/archive/zip-has.ts';
import { hasEntry, isCompoundFile, readCompoundFile } from '#main/importers/cfb/compound-file.ts';
import type { SourceFile } from '#main/importers/contract/importer.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { decode } from '#main/importers/encoding/charset.ts';
import { SIGNATURES } from './binary-signatures.ts';

/** A rule of a table: a pattern, and why files that match it aren't imported. */
type Rule = readonly [pattern: RegExp, failure: ImportFailure];

/** Office documents of other kinds, by a path in their archive. */
const ARCHIVED: readonly Rule[] = [
  [/^xl\/(?:workbook|worksheets)/, { code: 'spreadsheet', params: { program: 'excel' } }],
  [/^ppt\//, { code: 'presentation', params: { program: 'powerpoint' } }],
  [/^index\/document\.iwa$|^index\.zip$/, { code: 'pages', params: {} }],
  [/^content\.xml$/, { code: 'spreadsheet', params: { program: 'opendocument' } }],
  [/^meta-inf\/manifest\.mf$/, { code: 'program', params: { made: 'java' } }],
  [/^androidmanifest\.xml$/, { code: 'program', params: { made: 'android' } }],
  [/^project\.qde$/, { code: 'refi-project', params: {} }],
  [/^visio\//, { code: 'visio', params: {} }],
  [/\.fdseq$/, { code: 'xps', params: {} }],
  [/^\[content_types\]\.xml$/, { code: 'other-office', params: {} }],
];
/** OpenDocument files that are no texts, and texts of OpenOffice before OpenDocument, by their media types. */
const OPEN_OFFICE: readonly Rule[] = [
  [/^application\/vnd\.sun\.xml\.writer/, { code: 'old-openoffice', params: {} }],
  [/presentation|impress/, { code: 'presentation', params: { program: 'opendocument' } }],
  [/graphics|draw|formula|math|chart/, { code: 'opendocument-drawing', params: {} }],
];
/** Documents of Office before 2007, by a stream in their compound file. */
const OLD_OFFICE: readonly (readonly [stream: string, failure: ImportFailure])[] = [
  ['WordDocument', { code: 'old-word', params: {} }],
  ['Workbook', { code: 'spreadsheet', params: { program: 'excel97' } }],
  ['Book', { code: 'spreadsheet', params: { program: 'excel97' } }],
  ['PowerPoint Document', { code: 'presentation', params: { program: 'powerpoint97' } }],
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
  if (signature !== undefined && (signature[0].length > 3 || hasControls(bytes))) return signature[1];
  if (byteLetters(bytes.subarray(257, 262)) === 'ustar') return { code: 'packed-archive', params: { format: 'tar' } };
  const about = aboutReports(bytes);
  if (about !== null) return about;
  return hasControls(bytes) ? { code: 'binary-data', params: {} } : null;
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
  return found?.[1] ?? null;
}

/** What is longer than this in bytes is no media type. */
const LONGEST_TYPE = 200;

function refuseArchive(bytes: Uint8Array): ImportFailure {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory.error;
  return knownArchive(bytes) ?? { code: 'archive-without-reports', params: {} };
}

function refuseCompound(bytes: Uint8Array): ImportFailure {
  const found = OLD_OFFICE.find(([stream]) => hasEntry(bytes, stream));
  if (found !== undefined) return found[1];
  readCompoundFile(bytes); // refuses a damaged one
  return { code: 'old-office', params: {} };
}

/** Texts that can't be reports. */
const TEXTS: readonly Rule[] = [
  [/<(?:\w+:)?(?:CodeBook|Project)\b[^>]*urn:QDA-XML:/i, { code: 'refi-codebook', params: {} }],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!(?:--[^]*?--|doctype svg[^>]*)>\s*)*<svg\b/i,
    { code: 'picture', params: { format: 'SVG' } },
  ],
  [/^\s*\[InternetShortcut\]|<plist\b[^>]*>\s*<dict>\s*<key>URL</i, { code: 'web-shortcut', params: {} }],
];

function aboutReports(bytes: Uint8Array): ImportFailure | null {
  const head = byteLetters(bytes.subarray(0, 1024)).replace(/^ï»¿/, '');
  const found = TEXTS.find(([begin]) => begin.test(head));
  return found?.[1] ?? null;
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
