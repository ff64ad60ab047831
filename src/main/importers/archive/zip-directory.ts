import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { byteLetters } from '#main/importers/encoding/byte-letters.ts';
import { MAX_ARCHIVE_ENTRIES } from '#shared/limits.ts';

/** One entry as the directory at the archive's end describes it. Sizes and places in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins, and where its data does. */
  readonly start: number;
  readonly dataStart: number;
  /** The name that stands in its own header is another one. */
  readonly misnamed: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record has 22 bytes and a comment of at most 65,535 behind it. */
const LONGEST_TAIL = 22 + 65_535;

const CUT_OFF: ImportFailure = {
  code: 'archive-cut-off',
  params: {},
};
const BROKEN: ImportFailure = {
  code: 'archive-directory-damaged',
  params: {},
};
const TOO_MANY: ImportFailure = {
  code: 'archive-too-many-files',
  params: { limit: MAX_ARCHIVE_ENTRIES },
};

/** Whether `bytes` begin as a ZIP archive does. */
export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const known = new WeakMap<Uint8Array, Result<readonly ZipEntry[], ImportFailure>>();

/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE 4.3, with ZIP64); nothing is inflated. The same bytes are read
 * once: every importer of a format that is a ZIP archive asks.
 */
export function zipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ImportFailure> {
  let directory = known.get(bytes);
  if (directory === undefined) {
    directory = readDirectory(bytes);
    known.set(bytes, directory);
  }
  return directory;
}

function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ImportFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return err(CUT_OFF);
  if (end.count > MAX_ARCHIVE_ENTRIES) return err(TOO_MANY);
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let i = 0; i < end.count; i++) {
    if (at + 46 > end.at || view.getUint32(at, true) !== CENTRAL) return err(BROKEN);
    const entry = readEntry(bytes, view, at, end.shift);
    if (entry === null) return err(BROKEN);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

/** @returns where the directory starts, how many entries it has, and how far everything lies behind where it should */
function endRecord(view: DataView): { start: number; count: number; at: number; shift: number } | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_TAIL); at--) {
    if (view.getUint32(at, true) !== END) continue;
    let count = view.getUint16(at + 10, true);
    let size = view.getUint32(at + 12, true);
    let offset = view.getUint32(at + 16, true);
    let recordAt = at;
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) {
      recordAt = Number(view.getBigUint64(at - 12, true));
      if (recordAt + 56 > at || view.getUint32(recordAt, true) !== END_64) return null;
      count = Number(view.getBigUint64(recordAt + 32, true));
      size = Number(view.getBigUint64(recordAt + 40, true));
      offset = Number(view.getBigUint64(recordAt + 48, true));
    }
    const shift = recordAt - size - offset; // what was put before the archive, as self-extracting ones have it
    return shift < 0 ? null : { start: offset + shift, count, at: recordAt, shift };
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry | null {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return null;
  const sizes = wideSizes(view, at, nameEnd, extraEnd);
  const start = sizes.start + shift;
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) return null;
  const localNameEnd = start + 30 + view.getUint16(start + 26, true);
  const rawName = bytes.subarray(at + 46, nameEnd);
  const localName = bytes.subarray(start + 30, localNameEnd);
  const flags = view.getUint16(at + 8, true);
  const madeOnUnix = view.getUint16(at + 4, true) >>> 8 === 3;
  return {
    name: nameOf(rawName),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    link: madeOnUnix && ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
    crc: view.getUint32(at + 16, true),
    packed: sizes.packed,
    size: sizes.size,
    start,
    dataStart: localNameEnd + view.getUint16(start + 28, true),
    misnamed: rawName.length !== localName.length || rawName.some((byte, i) => byte !== localName[i]),
  };
}

/** Sizes and place, from the ZIP64 extra field where the ordinary ones are full. */
function wideSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const found = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let from = field + 4;
    for (const which of ['size', 'packed', 'start'] as const) {
      if (found[which] !== 0xffffffff || from + 8 > extraEnd) continue;
      found[which] = Number(view.getBigUint64(from, true));
      from += 8;
    }
  }
  return found;
}

/** UTF-8 where it is valid, whatever the flag says; else one letter a byte, so that different names stay different. */
function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return byteLetters(raw); // TypeError is how TextDecoder says that it isn't UTF-8
  }
}
