/** UTF-32 isn't one of the Web's encodings, so that `TextDecoder` doesn't know it; some editors and databases write it. */
export type Utf32 = 'utf-32le' | 'utf-32be';

/** Looked at in the first letters: of words in any script the two highest bytes are NUL or nearly so. */
const LOOKED_AT = 256;

/** Which UTF-32 some bytes are, by their mark or by the places of their NULs; null where they are none. */
export function utf32Of(bytes: Uint8Array): Utf32 | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = (little: boolean) => {
    for (let at = 0; at < Math.min(bytes.length, LOOKED_AT * 4); at += 4) {
      const point = view.getUint32(at, little);
      if (point < 9 || point > 0x10ffff) return false;
    }
    return true;
  };
  return all(true) ? 'utf-32le' : all(false) ? 'utf-32be' : null;
}

/** Decodes UTF-32; what is no letter is U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, order: Utf32): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, order === 'utf-32le');
    parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('').replace(/^\ufeff/, '');
}
