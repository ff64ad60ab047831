/** The characters of bytes 0x80 to 0x9F in Windows-1252, where ISO 8859-1 has control characters. Five bytes are unused. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Replaces control characters U+0080 to U+009F by the characters of the same bytes in Windows-1252. */
export const asWindows1252 = (text: string) =>
  // eslint-disable-next-line no-control-regex -- this pattern looks for control characters
  text.replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);

/**
 * Decodes Windows-1252. Node 20 decodes it as ISO 8859-1 (Electron doesn't), so quotation marks and dashes would become control
 * characters and be removed.
 */
const decodeWindows1252 = (bytes: Uint8Array) => asWindows1252(Buffer.from(bytes).toString('latin1'));

/** Decodes bytes from the encoding with the WHATWG name `label`. */
export const decodeAs = (bytes: Uint8Array, label: string) =>
  label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
