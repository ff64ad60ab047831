import { takeUuencoded } from './uuencoded.ts';

const LF = 10;
const CR = 13;
const EQUALS = 0x3d;
const SPACE = 0x20;
const TAB = 9;
/** So many bytes are looked through to see whether they are Base64 at all. */
const LOOKED_THROUGH = 16_384;

/** The bytes of a part as they were before they were sent (RFC 2045, 6). */
export function transferDecoded(body: Buffer, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return quotedPrintable(body);
  if (/^(?:x-)?uu(?:e|encode)$/.test(encoding)) return takeUuencoded(body.toString('latin1')).files[0]?.bytes ?? body;
  // Words with spaces between them are what they are, whatever is said of them.
  if (encoding !== 'base64' || hasSpaces(body)) return body;
  return new Uint8Array(Buffer.from(body.toString('latin1'), 'base64'));
}

const hasSpaces = (body: Buffer) =>
  (body.toString('latin1', 0, LOOKED_THROUGH).match(/[\w.,] +\w/g)?.length ?? 0) >
  Math.min(body.length, LOOKED_THROUGH) / 100;

/**
 * `=E4` is a byte, `=` at a line's end joins it to the next, spaces at a line's end are none (RFC 2045, 6.7). A `=` that is
 * none of these stays.
 */
function quotedPrintable(body: Buffer): Uint8Array {
  const clear = Buffer.alloc(body.length);
  let length = 0;
  let ink = 0; // behind the last byte of this line that isn't a space
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const joined = byte === EQUALS ? softBreak(body, at + 1) : null;
    if (joined !== null) {
      at += joined;
      ink = length;
      continue;
    }
    if (byte === LF || (byte === CR && body[at + 1] === LF)) length = ink;
    const code = byte === EQUALS ? escaped(body, at + 1) : null;
    if (code !== null) at += 2;
    clear[length] = code ?? byte;
    length += 1;
    if (code !== null || (byte !== SPACE && byte !== TAB)) ink = length;
  }
  return clear.subarray(0, length);
}

/** How many bytes from `at` on are a line's end that isn't meant, spaces before it with it; null where there is none. */
function softBreak(body: Buffer, at: number): number | null {
  let end = at;
  while (body[end] === SPACE || body[end] === TAB) end += 1;
  if (end >= body.length) return end - at;
  if (body[end] === LF) return end + 1 - at;
  return body[end] === CR && body[end + 1] === LF ? end + 2 - at : null;
}

/** The byte that two digits stand for. */
function escaped(body: Buffer, at: number): number | null {
  const digits = body.toString('latin1', at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
