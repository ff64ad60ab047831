import { decodeWords } from 'postal-mime';
import { decode } from '#main/importers/encoding/charset.ts';
import { asWindows1252 } from '#main/importers/encoding/windows-1252.ts';

/** The headers of a message or of one of its parts, by their names in lower case. */
export interface MimeHeaders {
  /** The value of the first header of this name, unfolded but not decoded; empty where there is none. */
  readonly get: (name: string) => string;
}

/** A header such as `Content-Type`: a value and its parameters, both in lower case but for the parameters' values. */
export interface Parametered {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A value longer than this is made to hurt. */
const LONGEST_VALUE = 16_000;
/** Headers longer than this in all are none: they are cut there. */
const LONGEST = 512 * 1024;

/** Reads headers (RFC 5322, 2.2). Letters outside ASCII are UTF-8, or Windows-1252 where they aren't. */
export function mimeHeaders(bytes: Uint8Array): MimeHeaders {
  const found = new Map<string, string>();
  const unfolded = decode(bytes.subarray(0, LONGEST), 'windows-1252').text.replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !found.has(name)) found.set(name, line.slice(colon + 1).trim());
  }
  return { get: (name) => found.get(name) ?? '' };
}

/** What a header says in words: encoded words (RFC 2047) decoded, white space folded. */
export const inWords = (value: string) => asWindows1252(decodeWords(value)).replace(/\s+/g, ' ').trim();

/**
 * Takes a header apart; parameters that are continued or encoded (RFC 2231) are put together. They go before those of the
 * same name that are neither, wherever they stand: those are for programs that don't know them (RFC 6266, 4.3).
 */
export function parametered(header: string): Parametered {
  const [value = '', ...rest] = header.slice(0, LONGEST_VALUE).match(/(?:"(?:[^"\\]|\\.)*"|[^;"])+/g) ?? [];
  const plain = new Map<string, string>();
  const pieces = new Map<string, string[]>();
  const encoded = new Set<string>();
  for (const part of rest) {
    const match = /^\s*([^=\s*]+)(?:\*(\d+))?(\*)?\s*=\s*(.*?)\s*$/s.exec(part);
    if (match === null) continue;
    const [, name = '', number, star, raw = ''] = match;
    const key = name.toLowerCase();
    const words = raw.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1');
    if (number === undefined && star === undefined) {
      plain.set(key, inWords(words));
      continue;
    }
    const list = pieces.get(key) ?? [];
    list[Math.min(99, Number(number ?? 0))] = words;
    pieces.set(key, list);
    if (star !== undefined) encoded.add(key);
  }
  const parameters = new Map(plain);
  for (const [name, list] of pieces) {
    parameters.set(name, encoded.has(name) ? percentDecoded(list.join('')) : inWords(list.join('')));
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** `utf-8'ar'%D8%A7…`: encoding, language, then the value with its bytes escaped. */
function percentDecoded(value: string): string {
  const [, charset = '', escaped = value] = /^([^']*)'[^']*'(.*)$/s.exec(value) ?? [];
  const bytes = Buffer.from(
    escaped.replace(/%([0-9a-f]{2})/gi, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
  return decode(bytes, charset).text;
}
