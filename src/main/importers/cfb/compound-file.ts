import { Refusal } from '#main/importers/contract/refusal.ts';

/** An entry of a compound file: a stream, or a storage that holds others. Paths are joined by `/`. */
export interface CompoundEntry {
  readonly path: string;
  readonly kind: 'storage' | 'stream';
  /** In bytes. */
  readonly size: number;
}

/** A compound file (MS-CFB): the container of old Office files, Outlook messages and encrypted Office documents. */
export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** The bytes of a stream, or null where there is none of this path. */
  readonly stream: (path: string) => Uint8Array | null;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: end of chain, free, part of the table itself. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const DIRECTORY_ENTRY = 128;
/** Streams shorter than the header says lie in sectors of 64 bytes of their own. */
const MINI_SECTOR = 64;
/** More entries than any mailbox item has. */
const MOST_ENTRIES = 50_000;

/** Whether `bytes` begin as a compound file does. */
export const isCompoundFile = (bytes: Uint8Array) => SIGNATURE.every((byte, i) => bytes[i] === byte);

const known = new WeakMap<Uint8Array, CompoundFile>();

/** Reads the directory of a compound file, once for the same bytes. Chains that run in a ring or out of the file end it. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  let file = known.get(bytes);
  if (file === undefined) {
    file = read(bytes);
    known.set(bytes, file);
  }
  return file;
}

interface RawEntry extends CompoundEntry {
  readonly start: number;
}

function read(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw damaged();
  const sectorSize = 1 << Math.min(16, view.getUint16(30, true));
  const miniLimit = view.getUint32(56, true);
  const sector = (number: number) => {
    const at = (number + 1) * sectorSize;
    if (at >= bytes.length) throw damaged();
    return bytes.subarray(at, Math.min(at + sectorSize, bytes.length));
  };
  const table = allocationTable(bytes, view, sectorSize, sector);
  const chain = (start: number, next: (number: number) => number | undefined) => {
    const numbers: number[] = [];
    const seen = new Set<number>();
    for (let number = start; number < LAST_SECTOR; number = next(number) ?? NO_ENTRY) {
      if (seen.has(number)) throw damaged();
      seen.add(number);
      numbers.push(number);
    }
    return numbers;
  };
  const whole = (start: number) => concat(chain(start, (number) => table[number]).map(sector));
  const directory = whole(view.getUint32(48, true));
  const entries = readDirectory(directory);
  const root = entries.get('');
  const miniStream = root === undefined || root.start >= LAST_SECTOR ? new Uint8Array() : whole(root.start);
  const miniStart = view.getUint32(60, true);
  const miniTable = miniStart >= LAST_SECTOR ? [] : numbersOf(whole(miniStart));
  return {
    entries: [...entries.values()].filter(({ path }) => path !== ''),
    stream: (path) => {
      const entry = entries.get(path);
      if (entry === undefined || entry.kind === 'storage') return null;
      if (entry.size >= miniLimit) return whole(entry.start).subarray(0, entry.size);
      const parts = chain(entry.start, (number) => miniTable[number]).map((number) =>
        miniStream.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR),
      );
      return concat(parts).subarray(0, entry.size);
    },
  };
}

/** The table of which sector follows which; its own sectors are listed in the header and in a chain behind it. */
function allocationTable(
  bytes: Uint8Array,
  view: DataView,
  sectorSize: number,
  sector: (number: number) => Uint8Array,
): number[] {
  const most = bytes.length / sectorSize + 1;
  const places: number[] = [];
  for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let count = 0; next < LAST_SECTOR && count < most; count++) {
    const numbers = numbersOf(sector(next));
    places.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? NO_ENTRY;
  }
  const used = places.filter((place) => place < LAST_SECTOR);
  if (used.length > most) throw damaged();
  return used.flatMap((place) => numbersOf(sector(place)));
}

function readDirectory(directory: Uint8Array): Map<string, RawEntry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / DIRECTORY_ENTRY);
  if (count > MOST_ENTRIES) throw damaged();
  const found = new Map<string, RawEntry>();
  const seen = new Set<number>();
  const todo: { number: number; folder: string }[] = [{ number: 0, folder: '' }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { number, folder } = next;
    if (number >= count || seen.has(number)) continue;
    seen.add(number);
    const at = number * DIRECTORY_ENTRY;
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameLength - 2)));
    const type = directory[at + 66];
    const path = number === 0 ? '' : `${folder}${name}`;
    const kind = type === 2 ? 'stream' : 'storage';
    found.set(path, { path, kind, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
    todo.push({ number: view.getUint32(at + 68, true), folder }, { number: view.getUint32(at + 72, true), folder });
    if (kind === 'storage')
      todo.push({ number: view.getUint32(at + 76, true), folder: number === 0 ? '' : `${path}/` });
  }
  return found;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const damaged = () => new Refusal({ code: 'compound-file-damaged', params: {} });

/** Whether a compound file has an entry of this path; a damaged one has none. */
export function hasEntry(bytes: Uint8Array, path: string): boolean {
  try {
    return readCompoundFile(bytes).entries.some((entry) => entry.path === path);
  } catch {
    return false; // the directory can't be read: the reader that needs it reports the damage
  }
}
