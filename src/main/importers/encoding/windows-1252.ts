/** What Windows put where ISO 8859-1 has control characters: bytes 0x80 to 0x9F. Five of them are unused. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters that stand for bytes of Windows-1252, as the letters they were meant for. */
export const asWindows1252 = (text: string) =>
  // eslint-disable-next-line no-control-regex -- control characters are what it replaces
  text.replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);

/**
 * Decodes Windows-1252. Node 20 takes it for ISO 8859-1 (Electron doesn't), so quotation marks and dashes would be control
 * characters and go.
 */
const decodeWindows1252 = (bytes: Uint8Array) => asWindows1252(Buffer.from(bytes).toString('latin1'));

/** Decodes `bytes` from the encoding of this WHATWG name. */
export const decodeAs = (bytes: Uint8Array, label: string) =>
  label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
