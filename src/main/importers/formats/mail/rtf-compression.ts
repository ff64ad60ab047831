/** What the dictionary of a compressed RTF holds from the start (MS-OXRTFCP, 2.1.2.1): 207 bytes. */
const PRESET =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const DICTIONARY = 4096;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
const HEADER = 16;

/** Unpacks the RTF body of an Outlook message; null where it is none. */
export function decompressRtf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rawSize = view.getUint32(4, true);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(HEADER, HEADER + rawSize);
  if (kind !== COMPRESSED || rawSize > bytes.length * DICTIONARY) return null;
  const dictionary = new Uint8Array(DICTIONARY);
  dictionary.set(new TextEncoder().encode(PRESET));
  let write = PRESET.length;
  // A run of at most 17 bytes comes of 2: nothing can promise more than it holds.
  const raw = new Uint8Array(Math.min(rawSize, bytes.length * 9));
  let length = 0;
  const put = (byte: number) => {
    dictionary[write] = byte;
    write = (write + 1) % DICTIONARY;
    if (length < raw.length) raw[length] = byte;
    length += 1;
  };
  let at = HEADER;
  while (at < bytes.length && length < raw.length) {
    const flags = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at] ?? 0);
        at += 1;
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >>> 4;
      if (from === write) return raw.subarray(0, Math.min(length, raw.length)); // refers to itself: the end
      for (let i = 0; i < (reference & 15) + 2; i++) put(dictionary[(from + i) % DICTIONARY] ?? 0);
    }
  }
  return raw.subarray(0, Math.min(length, raw.length));
}
