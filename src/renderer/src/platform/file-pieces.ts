import { MAX_PIECE_BYTES } from '#shared/limits.ts';

/** The parts of a file, as long or as short as they are made: text (written as UTF-8) or bytes. */
export type FileParts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Yields the bytes of a file in pieces of `size`, the last one shorter. Each piece has a buffer of its own: a message copies
 * the whole buffer that a piece lies in.
 */
export async function* piecesOf(parts: FileParts, size = MAX_PIECE_BYTES): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const part of parts) {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    for (let at = 0; at < bytes.length;) {
      const taken = bytes.subarray(at, at + size - filled);
      piece.set(taken, filled);
      at += taken.length;
      filled += taken.length;
      if (filled < size) continue;
      yield piece;
      piece = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.slice(0, filled);
}
