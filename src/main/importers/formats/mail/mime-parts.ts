import { Refusal } from '#main/importers/contract/refusal.ts';
import { mimeHeaders, parametered, type MimeHeaders, type Parametered } from './mime-headers.ts';
import { transferDecoded } from './transfer-encoding.ts';

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
/** So many bytes are looked through for what a message doesn't say of itself. */
const LOOKED_THROUGH = 16_384;
const LF = 10;
const CR = 13;
const DASH = 0x2d;

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
    const inner = type.value.startsWith('multipart/') ? innerParts(body, type.parameters.get('boundary') ?? '') : [];
    const below = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    return {
      headers,
      type,
      children: inner.map((piece) => partOf(piece, depth + 1, below)),
      content: () => transferDecoded(body, headers.get('content-transfer-encoding').toLowerCase()),
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

/** The parts by the boundary that was announced, or by the one that stands there where that was lost. */
function innerParts(body: Buffer, announced: string): Buffer[] {
  const found = announced === '' ? [] : between(body, announced);
  if (found.length > 0) return found;
  const written = /^--([^\s-].{0,69}?)\r?\n[\w-]+:/m.exec(body.toString('latin1', 0, LOOKED_THROUGH))?.[1];
  return written === undefined ? [] : between(body, written);
}

const TOO_COMPLEX = () => new Refusal({ code: 'message-too-complex', params: {} });
