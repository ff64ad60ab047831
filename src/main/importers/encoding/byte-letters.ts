/**
 * Returns the bytes as a text of one letter each, U+0000 to U+00FF, in which signatures and marks of structure can be found.
 * `TextDecoder`'s "latin1" is windows-1252 by the Encoding Standard and turns 0x80 to 0x9F into other letters.
 */
export const byteLetters = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
