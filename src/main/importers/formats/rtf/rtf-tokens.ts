/** A token of an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\word5`: without a number its parameter is null. `\*` and other signs are words of one sign. */
  | { readonly kind: 'word'; readonly word: string; readonly parameter: number | null }
  /** Bytes of text in the current font's encoding, `[start, end)` of the file. */
  | { readonly kind: 'bytes'; readonly start: number; readonly end: number }
  /** `\'e4`: one byte of text. */
  | { readonly kind: 'byte'; readonly byte: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Control words have at most 32 letters. */
const LONGEST_WORD = 32;

/**
 * Splits an RTF file (Word 2007 RTF Specification 1.9.1) into its tokens. Binary data after `\bin` is skipped; line
 * ends mean nothing.
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === OPEN) {
      at += 1;
      yield { kind: 'open' };
    } else if (byte === CLOSE) {
      at += 1;
      yield { kind: 'close' };
    } else if (byte === 10 || byte === 13 || byte === 0) at += 1;
    else if (byte === BACKSLASH) {
      const next = bytes[at + 1] ?? 0;
      if (next === 0x27) {
        const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
        at += 4;
        if (!Number.isNaN(code)) yield { kind: 'byte', byte: code };
      } else if (isLetter(next)) {
        const control = controlWord(bytes, at + 1);
        at = control.end;
        if (control.word === 'bin') at += Math.max(0, control.parameter ?? 0);
        else yield { kind: 'word', word: control.word, parameter: control.parameter };
      } else {
        at += 2;
        yield next === 10 || next === 13
          ? { kind: 'word', word: 'par', parameter: null }
          : { kind: 'word', word: String.fromCharCode(next), parameter: null };
      }
    } else {
      const start = at;
      while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at += 1;
      yield { kind: 'bytes', start, end: at };
    }
  }
}

function controlWord(bytes: Uint8Array, from: number): { word: string; parameter: number | null; end: number } {
  let at = from;
  while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at += 1;
  const word = String.fromCharCode(...bytes.subarray(from, at));
  const digits = at;
  if (bytes[at] === 0x2d) at += 1;
  while (at < bytes.length && at - digits < 12 && isDigit(bytes[at] ?? 0)) at += 1;
  const number = String.fromCharCode(...bytes.subarray(digits, at));
  if (number === '-') at -= 1;
  if (bytes[at] === 0x20) at += 1; // a space ends the word and belongs to it
  return { word, parameter: /\d/.test(number) ? Number(number) : null, end: at };
}

const isSpecial = (byte: number) => byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 10 || byte === 13;
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
