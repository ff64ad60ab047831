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

/** `=E4` is a byte, `=` at a line's end joins it to the next, spaces at a line's end are none (RFC 2045, 6.7). */
function quotedPrintable(body: Buffer): Uint8Array {
  const clear = Buffer.alloc(body.length);
  let length = 0;
  let ink = 0; // behind the last byte of this line that isn't a space
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte === LF || (byte === CR && body[at + 1] === LF)) length = ink;
    else if (byte === EQUALS) {
      const skipped = softBreak(body, at + 1);
      const code = skipped > 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at + 1, at + 3), 16);
      at += skipped > 0 ? skipped : Number.isNaN(code) ? 0 : 2;
      if (skipped > 0) {
        ink = length;
        continue;
      }
      clear[length] = Number.isNaN(code) ? EQUALS : code;
      ink = length += 1;
      continue;
    }
    clear[length] = byte;
    length += 1;
    if (byte !== SPACE && byte !== TAB) ink = length;
  }
  return clear.subarray(0, length);
}

/** How many bytes from `at` on are a line's end that isn't meant; 0 where there is none. */
function softBreak(body: Buffer, at: number): number {
  if (body[at] === LF) return 1;
  return body[at] === CR && body[at + 1] === LF ? 2 : 0;
}
