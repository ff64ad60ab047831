import chardet from 'chardet';
import type { SourceFile } from '#main/importers/contract/importer.ts';
import { likelierCharset } from './likelier-charset.ts';
import { decodeUtf32, utf32Of } from './utf-32.ts';
import { decodeAs } from './windows-1252.ts';

/** A decoded text, and the WHATWG name of the encoding that it was decoded from. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  /** How the encoding was found: a mark and valid UTF-8 are certain, `detected` is a guess from letter frequencies. */
  readonly by: 'mark' | 'utf-8' | 'declared' | 'nul-bytes' | 'detected';
}

/**
 * Decodes `bytes` in the order of certainty: UTF-32, byte-order mark, valid UTF-8, UTF-16 without a mark (told by its NUL bytes),
 * the encoding that the file declares, the likeliest one.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const utf32 = utf32Of(bytes);
  if (utf32 !== null) return { text: decodeUtf32(bytes, utf32), charset: utf32, by: 'mark' };
  const mark = markOf(bytes);
  if (mark !== null) return { text: decodeAs(bytes, mark), charset: mark, by: 'mark' };
  const wide = wideOf(bytes);
  if (wide !== null) return { text: decodeAs(bytes, wide), charset: wide, by: 'nul-bytes' };
  if (hasJapaneseEscapes(bytes))
    return { text: decodeAs(bytes, 'iso-2022-jp'), charset: 'iso-2022-jp', by: 'declared' };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, charset: 'utf-8', by: 'utf-8' };
  const label = declared === null ? null : knownEncoding(declared);
  // A declaration of UTF-8 is wrong here, because the bytes aren't valid UTF-8; so is ASCII, because other bytes occur.
  if (label !== null && label !== 'utf-8' && !ASCII.test(declared ?? ''))
    return { text: decodeAs(bytes, label), charset: label, by: 'declared' };
  const guess = knownEncoding(chardet.detect(bytes.subarray(0, 256 * 1024)) ?? '') ?? 'windows-1252';
  const charset = likelierCharset(bytes, guess);
  return { text: decodeAs(bytes, charset), charset, by: 'detected' };
}

const ASCII = /^\s*(?:us-)?ascii\s*$|^\s*ansi_x3/i;

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** Every second byte of UTF-16 prose in a Latin script is NUL; in single-byte encodings and UTF-8 none is. */
function wideOf(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Whether the bytes have an escape of ISO 2022-JP: `ESC $ B` switches to Japanese, everything else is ASCII. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // TypeError is how TextDecoder says that the bytes aren't UTF-8
  }
}

/** Returns the WHATWG name of an encoding label, or null for an unknown label. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null; // RangeError is how TextDecoder says that it knows no such encoding
  }
}

/** The encoding that whoever sent a file said it has (`text/html; charset=windows-1251`), or null. */
export const saidCharset = ({ type }: SourceFile): string | null =>
  /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(type)?.[1] ?? null;

/** A type with its charset, where that is known. */
export const typeWithCharset = (type: string, charset: string) =>
  charset === '' ? type : `${type}; charset=${charset}`;
