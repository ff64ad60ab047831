let packed: Uint8Array | null = null;
let places: Readonly<Record<string, readonly [start: number, end: number]>> = {};

/**
 * Hands over the predefined character maps that PDFs in Chinese, Japanese and Korean refer to: one piece, made by the build
 * (the length of a JSON table as four bytes, the table `name → [start, end]`, the maps). The parser opens no files.
 */
export function provideCharacterMaps(bytes: Uint8Array): void {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  places = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as typeof places;
  packed = bytes.subarray(4 + length);
}

/** The packed map of this file name (`UniGB-UCS2-H.bcmap`), or null. */
export function characterMap(name: string): Uint8Array | null {
  const place = Object.hasOwn(places, name) ? places[name] : undefined;
  return place === undefined || packed === null ? null : packed.slice(...place);
}
