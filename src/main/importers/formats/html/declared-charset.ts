import { byteLetters } from '#main/importers/encoding/byte-letters.ts';

/** The encoding that a page declares in its first 4,096 bytes, by `<meta charset>`, `http-equiv` or an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = byteLetters(bytes.subarray(0, 4096));
  return (
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head)?.[1] ??
    null
  );
}
