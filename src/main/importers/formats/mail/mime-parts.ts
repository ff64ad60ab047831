import { Refusal } from '../../refusal.ts';
import { mimeHeaders, parametered, type MimeHeaders, type Parametered } from './mime-headers.ts';

/** A part of a message: one that holds others, or one with bytes of its own. */
export interface MimePart {
  readonly headers: MimeHeaders;
  readonly type: Parametered;
  readonly children: readonly MimePart[];
  /** The bytes it was sent as, decoded; only of parts that hold no others. */
  readonly content: () => Uint8Array;
}

/** Parts nested deeper than this, or more of them, are no message's; a mailbox of a thousand forwards had 12 levels. */
const DEEPEST = 64;
const MOST_PARTS = 5_000;
const LF = 10;
const CR = 13;
const DASH = 0x2d;
const EQUALS = 0x3d;
const SPACE = 0x20;
const TAB = 9;

/** Takes a message apart (RFC 2046) without copying it: parts are looked for by their boundaries, not line by line. */
export function mimeParts(bytes: Uint8Array): MimePart {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  return partOf(whole, 0, 'text/plain');

  function partOf(part: Buffer, depth: number, usual: string): MimePart {
    count += 1;
    if (depth > DEEPEST || count > MOST_PARTS) throw TOO_COMPLEX();
    const { headers, body } = splitHead(part);
    const type = parametered(headers.get('content-type') || usual);
    const boundary = type.parameters.get('boundary') ?? '';
    const inner = type.value.startsWith('multipart/') && boundary !== '' ? between(body, boundary) : [];
    const below = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    return {
      headers,
      type,
      children: inner.map((piece) => partOf(piece, depth + 1, below)),
      content: () => decoded(body, headers.get('content-transfer-encoding').toLowerCase()),
    };
  }
}

/** Headers end at the first empty line. */
function splitHead(part: Buffer): { readonly headers: MimeHeaders; readonly body: Buffer } {
  if (part[0] === LF) return { headers: mimeHeaders(part.subarray(0, 0)), body: part.subarray(1) };
  if (part[0] === CR && part[1] === LF) return { headers: mimeHeaders(part.subarray(0, 0)), body: part.subarray(2) };
  for (let at = part.indexOf(LF); at >= 0; at = part.indexOf(LF, at + 1)) {
    const next = part[at + 1] === CR ? at + 2 : at + 1;
    if (part[next] === LF) return { headers: mimeHeaders(part.subarray(0, at)), body: part.subarray(next + 1) };
  }
  return { headers: mimeHeaders(part), body: part.subarray(part.length) };
}

/** The pieces between the lines `--boundary`; the last one may be without its end. */
function between(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const pieces: Buffer[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const behind = at + mark.length;
    if (at > 0 && body[at - 1] !== LF) continue;
    const closes = body[behind] === DASH && body[behind + 1] === DASH;
    const lineEnd = body.indexOf(LF, behind);
    // A longer boundary that begins alike is another one.
    if (!closes && /\S/.test(body.toString('latin1', behind, lineEnd < 0 ? behind + 1 : lineEnd))) continue;
    if (start >= 0) pieces.push(body.subarray(start, Math.max(start, at - (body[at - 2] === CR ? 2 : 1))));
    start = closes || lineEnd < 0 ? -1 : lineEnd + 1;
    if (closes) return pieces;
  }
  if (start >= 0) pieces.push(body.subarray(start));
  return pieces;
}

function decoded(body: Buffer, encoding: string): Uint8Array {
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body.toString('latin1'), 'base64'));
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body;
}

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

const TOO_COMPLEX = () =>
  new Refusal(
    'too-complex',
    'Its parts are nested deeper than any message’s. Open it in a mail program and save it again.',
  );
