import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { Refusal } from '#main/importers/contract/refusal.ts';
import { judgeZip } from './judge-zip.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** An archive that {@link judgeZip} has judged harmless. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** Finds the entry of a path, whatever the case of its letters: some writers change the case. */
  readonly find: (path: string) => ZipEntry | null;
  /** Inflates a whole entry. */
  readonly read: (entry: ZipEntry) => Uint8Array;
  /** Inflates an entry piece by piece, so that a long entry is never in memory as a whole. */
  readonly stream: (entry: ZipEntry) => AsyncIterable<Uint8Array>;
}

/** Entries up to this many bytes are inflated at once: that is faster, and costs little memory. */
const SHORT = 1024 * 1024;

/** Opens an archive, or returns the reason why not. */
export function openZip(bytes: Uint8Array, budget: Budget): Result<Zip, ImportFailure> {
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = directory.value;
  const fault = judgeZip(entries, bytes.length);
  if (fault !== null) return err(fault);
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase().replaceAll('\\', '/'), entry]));

  const packed = (entry: ZipEntry) => bytes.subarray(entry.dataStart, entry.dataStart + entry.packed);
  const read = (entry: ZipEntry) => {
    ensureReadable(entry);
    budget.unpacked(entry.size);
    const whole = entry.method === 0 ? packed(entry) : inflate(packed(entry), entry.size);
    if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw new Refusal(DAMAGED);
    return whole;
  };
  return ok({
    entries,
    find: (path) => byPath.get(path.toLowerCase()) ?? null,
    read,
    stream: async function* (entry) {
      if (entry.size <= SHORT || entry.method === 0) return yield read(entry);
      ensureReadable(entry);
      budget.unpacked(entry.size);
      yield* inflateInPieces(packed(entry), entry);
    },
  });
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Refusal(DAMAGED); // zlib throws at broken data and at data longer than declared
  }
}

async function* inflateInPieces(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: 256 * 1024 });
  inflater.end(packed);
  let length = 0;
  let crc = 0;
  try {
    for await (const piece of inflater as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > entry.size) break;
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(DAMAGED);
  }
  if (length !== entry.size || crc !== entry.crc) throw new Refusal(DAMAGED);
}

function ensureReadable({ encrypted, method, name }: ZipEntry): void {
  if (encrypted) {
    throw new Refusal({ code: 'archive-encrypted', params: {} });
  }
  if (method !== 0 && method !== 8) {
    throw new Refusal({ code: 'archive-packing-unusual', params: { path: name } });
  }
}

const DAMAGED: ImportFailure = { code: 'archive-entry-damaged', params: {} };
