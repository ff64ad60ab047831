/** The byte orders of UTF-32, which `TextDecoder` doesn't know. Some editors and databases write it. */
export type Utf32 = 'utf-32le' | 'utf-32be';

/** This many letters are looked at: in every script the highest byte of a letter is NUL. */
const LOOKED_AT = 256;

/** Returns the byte order of UTF-32, by its mark or by its NULs, or null for bytes in another encoding. */
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

/** Decodes UTF-32. A number that is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, order: Utf32): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, order === 'utf-32le');
    letters.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return letters.join('').replace(/^\ufeff/, '');
}
