import { brotliDecompressSync, createGunzip, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Budget } from '#main/importers/contract/budget.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { parametered } from '#main/importers/formats/mail/mime-headers.ts';
import { MAX_FILE_BYTES } from '#shared/limits.ts';
import { ByteSource } from './byte-source.ts';

/** A page, or another document, that a web archive holds. */
export interface ArchivedPage {
  readonly url: string;
  /** When it was archived, as the record writes it. */
  readonly date: string;
  /** MIME type as the server gave it, lower case, without parameters. */
  readonly type: string;
  /** As the server gave it, or empty. */
  readonly charset: string;
  /** Null where what was sent can't be unpacked, or grows beyond what a file may have. */
  readonly bytes: Uint8Array | null;
}

const READ_TYPES = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))$/;
/** Answers of servers, files, and texts that were made of pages (Common Crawl's WET). */
const READ_RECORDS = new Set(['response', 'resource', 'conversion']);
const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 200;

/** Whether `bytes` are a web archive (ISO 28500), gzipped or not. */
export function isWarc(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return startsAsWarc(bytes);
  try {
    // Only the beginning is there: what can be unpacked of it is given back instead of an error.
    return startsAsWarc(gunzipSync(bytes.subarray(0, 2048), { finishFlush: 2, maxOutputLength: 1024 * 1024 }));
  } catch {
    return false; // not gzip after all
  }
}

const startsAsWarc = (bytes: Uint8Array) =>
  /^WARC\/\d\.\d\r?\n/.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'));

/** The documents that were fetched successfully, in order. Everything else is passed over as it streams by. */
export async function* warcPages(bytes: Uint8Array, budget: Budget): AsyncGenerator<ArchivedPage> {
  const source = new ByteSource(unpacked(bytes, budget));
  for (;;) {
    const version = await nextLine(source);
    if (version === null) return;
    if (!version.startsWith('WARC/')) throw broken();
    budget.check();
    const record = await headers(source);
    const length = Number(record.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) throw broken();
    const type = record.get('warc-type') ?? '';
    if (!READ_RECORDS.has(type)) {
      await source.skip(length);
      continue;
    }
    // Of what is larger than a file may be only its beginning is read: that a page is left out is said, a film is not.
    const fits = length <= MAX_FILE_BYTES;
    const body = await source.take(fits ? length : LONGEST_LINE);
    if (!fits) await source.skip(length - LONGEST_LINE);
    const page = type === 'response' ? httpPage(body) : { ...mime(record.get('content-type')), bytes: body };
    if (page === null || !READ_TYPES.test(page.type)) continue;
    const url = (record.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    if (!/^https?:/i.test(url)) continue;
    yield { url, date: record.get('warc-date') ?? '', ...page, bytes: fits ? page.bytes : null };
  }
}

/** Unpacks member by member; what comes out counts against the budget. */
async function* unpacked(bytes: Uint8Array, budget: Budget): AsyncGenerator<Uint8Array> {
  if (bytes[0] !== 0x1f) return yield bytes;
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  gunzip.end(bytes);
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      budget.unpacked(piece.length);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

/** Records are parted by empty lines. */
async function nextLine(source: ByteSource): Promise<string | null> {
  for (;;) {
    const line = await source.line(LONGEST_LINE);
    if (line !== '') return line;
  }
}

async function headers(source: ByteSource): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let count = 0; count < MOST_HEADERS; count++) {
    const line = await source.line(LONGEST_LINE);
    if (line === null || line === '') return found;
    const colon = line.indexOf(':');
    if (colon > 0) found.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  throw broken();
}

/** The body of an HTTP response that succeeded, without the wrappings it was sent in; null for others. */
function httpPage(record: Uint8Array): Pick<ArchivedPage, 'type' | 'charset' | 'bytes'> | null {
  const text = Buffer.from(record.subarray(0, LONGEST_LINE)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null || !/^HTTP\/\d(?:\.\d)? 2\d\d/.test(text)) return null;
  const head = text.slice(0, end.index);
  const header = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const sent = record.subarray(end.index + end[0].length);
  const whole = /chunked/i.test(header('transfer-encoding')) ? withoutChunks(sent) : sent;
  return { ...mime(header('content-type')), bytes: decoded(whole, header('content-encoding').toLowerCase()) };
}

function mime(header = ''): Pick<ArchivedPage, 'type' | 'charset'> {
  const { value, parameters } = parametered(header);
  return { type: value, charset: parameters.get('charset') ?? '' };
}

/** Chunked bodies (RFC 9112, 7.1); archives that have put them together already keep the header. */
function withoutChunks(sent: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < sent.length;) {
    const line = /^([0-9a-f]{1,8})[^\r\n]*\r?\n/i.exec(Buffer.from(sent.subarray(at, at + 64)).toString('latin1'));
    if (line === null) return parts.length === 0 ? sent : Buffer.concat(parts);
    const size = Number.parseInt(line[1] ?? '0', 16);
    if (size === 0) break;
    const from = at + line[0].length;
    parts.push(sent.subarray(from, from + size));
    at = from + size + 2;
  }
  return Buffer.concat(parts);
}

/** A body as it was before it was packed for sending; archives that have unpacked it already may keep the header. */
function decoded(bytes: Uint8Array, encoding: string): Uint8Array | null {
  if (MARKUP.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))) return bytes;
  const limit = { maxOutputLength: MAX_FILE_BYTES };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return bytes[0] === 0x1f ? gunzipSync(bytes, limit) : bytes;
    if (encoding === 'br') return brotliDecompressSync(bytes, limit);
    // Many servers leave the wrapping of zlib out (RFC 9110, 8.4.1.2, note).
    if (encoding === 'deflate') return isZlib(bytes) ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
    return bytes;
  } catch {
    return null; // a damaged page, or one that grows beyond the limit, is left out and named
  }
}

/** How a page begins that isn't packed. */
const MARKUP = /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i;
/** The two bytes that begin zlib's wrapping (RFC 1950, 2.2). */
const isZlib = ([first = 0, second = 0]: Uint8Array) =>
  (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;

const broken = () => new Refusal({ code: 'web-archive-damaged', params: {} });
